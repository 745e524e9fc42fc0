package pix.web.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * Serves the assets, already compressed, to be kept for ever; those asked for by their plain name may change under it, and
 * are asked about each time.
 */
@Controller
class AssetController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl ASKED_ABOUT = CacheControl.noCache().cachePublic();

    private final Assets assets;
    private final EncodedAssets encoded;

    AssetController(Assets assets, EncodedAssets encoded) {
        this.assets = assets;
        this.encoded = encoded;
    }

    @GetMapping(Assets.ROOT + "**")
    ResponseEntity<byte[]> show(
            HttpServletRequest request,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted) {
        var url = request.getRequestURI();
        return assets.at(url)
                .map(asset -> send(asset, FOR_EVER, EncodedAssets.best(asset, accepted)))
                .or(() -> assets.named(url).map(asset -> send(asset, ASKED_ABOUT, EncodedAssets.best(asset, accepted))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<byte[]> send(Asset asset, CacheControl kept, Encoding encoding) {
        var response = ResponseEntity.ok()
                .cacheControl(kept)
                .eTag('"' + asset.url() + '-' + encoding.word() + '"')
                .varyBy(HttpHeaders.ACCEPT_ENCODING)
                .contentType(asset.type());
        if (encoding != Encoding.PLAIN) response.header(HttpHeaders.CONTENT_ENCODING, encoding.word());
        return response.body(encoded.bytes(asset, encoding));
    }
}
