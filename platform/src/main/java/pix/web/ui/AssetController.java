package pix.web.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** Serves the assets, already compressed, to be kept for ever. */
@Controller
class AssetController {

    private static final String FOR_EVER = "max-age=31536000, public, immutable";

    private final Assets assets;
    private final EncodedAssets encoded;

    AssetController(Assets assets, EncodedAssets encoded) {
        this.assets = assets;
        this.encoded = encoded;
    }

    @GetMapping(Assets.ROOT + "**")
    void show(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted)
            throws IOException {
        var asset = assets.at(request.getRequestURI());
        if (asset.isEmpty()) response.sendError(HttpServletResponse.SC_NOT_FOUND);
        else send(asset.get(), EncodedAssets.best(asset.get(), accepted), response);
    }

    private void send(Asset asset, Encoding encoding, HttpServletResponse response) throws IOException {
        var bytes = encoded.bytes(asset, encoding);
        response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_EVER);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (encoding != Encoding.PLAIN) response.setHeader(HttpHeaders.CONTENT_ENCODING, encoding.word());
        response.setContentType(asset.type());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
