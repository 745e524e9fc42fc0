package pix.web.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** Serves the assets, already compressed, to be kept for ever. */
@Controller
class AssetController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

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
        return assets.at(request.getRequestURI())
                .map(asset -> send(asset, EncodedAssets.best(asset, accepted)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<byte[]> send(Asset asset, Encoding encoding) {
        var response = ResponseEntity.ok()
                .cacheControl(FOR_EVER)
                .varyBy(HttpHeaders.ACCEPT_ENCODING)
                .contentType(asset.type());
        if (encoding != Encoding.PLAIN) response.header(HttpHeaders.CONTENT_ENCODING, encoding.word());
        return response.body(encoded.bytes(asset, encoding));
    }
}
