package pix.web.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.context.request.ServletWebRequest;
import pix.web.paths.UiPaths;

/**
 * Serves the assets, already compressed, to be kept for ever; those asked for by their plain name may change under it, and
 * are asked about each time.
 */
@Controller
class AssetController {

    private static final String FOR_EVER = "max-age=31536000, public, immutable";
    private static final String ASKED_ABOUT = "no-cache, public";

    private final Assets assets;
    private final EncodedAssets encoded;

    AssetController(Assets assets, EncodedAssets encoded) {
        this.assets = assets;
        this.encoded = encoded;
    }

    @GetMapping(UiPaths.ASSETS + "**")
    void show(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted)
            throws IOException {
        var url = request.getRequestURI();
        var kept = assets.at(url);
        var asset = kept.or(() -> assets.named(url));
        response.setHeader(HttpHeaders.CACHE_CONTROL, kept.isPresent() ? FOR_EVER : ASKED_ABOUT);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (asset.isEmpty()) response.sendError(HttpServletResponse.SC_NOT_FOUND);
        else if (kept.isPresent() || isChanged(asset.get(), new ServletWebRequest(request, response)))
            send(asset.get(), EncodedAssets.best(asset.get(), accepted), response);
    }

    /** A plain name is given the mark of its content; whoever has it already is told so, without the content. */
    private static boolean isChanged(Asset asset, ServletWebRequest exchange) {
        return !exchange.checkNotModified("W/\"" + asset.url() + '"');
    }

    private void send(Asset asset, Encoding encoding, HttpServletResponse response) throws IOException {
        if (encoding != Encoding.PLAIN) response.setHeader(HttpHeaders.CONTENT_ENCODING, encoding.word());
        var bytes = encoded.bytes(asset, encoding);
        response.setContentType(asset.type());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
