package pix.web.challenge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.Person;
import pix.bank.question.Asset;
import pix.bank.question.Challenge;
import pix.bank.question.Scene;
import pix.bank.web.Address;
import pix.shared.NotFound;
import pix.web.paths.AppPaths;

/** The pages and files of a challenge, made from its coordinates when they are asked for. */
@Controller
class SceneController {

    /** The address of a page or file holds the same for ever; another session on the same machine must ask again. */
    private static final CacheControl KEPT =
            CacheControl.maxAge(Duration.ofHours(1)).cachePrivate();

    private final SceneAddresses addresses;

    SceneController(SceneAddresses addresses) {
        this.addresses = addresses;
    }

    @GetMapping(AppPaths.SCENE_PAGE)
    ModelAndView page(
            @PathVariable String token,
            @PathVariable String host,
            Optional<Person> person,
            HttpServletRequest request,
            HttpServletResponse response) {
        var base = AppPaths.sceneWeb(token);
        var address = Address.parse(address(request, base));
        var found = challenge(token, person)
                .scene(Scene.Browser.class)
                .flatMap(browser -> browser.web().open(address));
        var page = found.map(web -> SmallWebPage.of(web, base)).orElseGet(() -> SmallWebPage.missing(host));
        var status = found.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND;
        response.setHeader(HttpHeaders.CACHE_CONTROL, KEPT.getHeaderValue());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        return new ModelAndView("challenge/web", Map.of("page", page), status);
    }

    private static String address(HttpServletRequest request, String base) {
        var path = URLDecoder.decode(request.getRequestURI().substring(base.length() + 1), StandardCharsets.UTF_8);
        return request.getQueryString() == null ? path : path + '?' + request.getQueryString();
    }

    @GetMapping(AppPaths.SCENE_FILE)
    ResponseEntity<byte[]> file(@PathVariable String token, @PathVariable String name, Optional<Person> person) {
        var challenge = challenge(token, person);
        var asset = assets(challenge)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("file", name));
        var isPicture = challenge.scene(Scene.Picture.class).isPresent()
                && asset.mediaType().startsWith("image/");
        var disposition = isPicture ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .cacheControl(KEPT)
                .varyBy(HttpHeaders.COOKIE)
                .contentType(MediaType.parseMediaType(asset.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(asset.bytes().get());
    }

    private static Stream<Asset> assets(Challenge challenge) {
        return challenge.scenes().stream().flatMap(scene -> switch (scene) {
            case Scene.Picture picture -> Stream.of(picture.image());
            case Scene.Files files -> files.files().stream();
            case Scene.Browser _, Scene.Simulator _ -> List.<Asset>of().stream();
        });
    }

    private Challenge challenge(String token, Optional<Person> person) {
        return addresses.find(token, person).orElseThrow(() -> new NotFound("challenge", token));
    }
}
