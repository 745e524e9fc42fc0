package pix.web.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.context.request.ServletWebRequest;

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

    @GetMapping(Assets.ROOT + "**")
    void show(ServletWebRequest exchange, @RequestHeader(name = "Accept-Encoding", defaultValue = "") String accepted)
            throws IOException {
        var url = exchange.getRequest().getRequestURI();
        var kept = assets.at(url);
        var asset = kept.or(() -> assets.named(url));
        if (asset.isEmpty()) response(exchange).sendError(HttpServletResponse.SC_NOT_FOUND);
        else send(asset.get(), accepted, kept.isPresent() ? FOR_EVER : ASKED_ABOUT, exchange);
    }

    private void send(Asset asset, String accepted, String kept, ServletWebRequest exchange) throws IOException {
        var encoding = EncodedAssets.best(asset, accepted);
        var response = response(exchange);
        response.setHeader(HttpHeaders.CACHE_CONTROL, kept);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (exchange.checkNotModified(asset.url() + '-' + encoding.word())) return;
        if (encoding != Encoding.PLAIN) response.setHeader(HttpHeaders.CONTENT_ENCODING, encoding.word());
        var bytes = encoded.bytes(asset, encoding);
        response.setContentType(asset.type());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static HttpServletResponse response(ServletWebRequest exchange) {
        var response = exchange.getResponse();
        if (response == null) throw new IllegalStateException("A request without a response");
        return response;
    }
}
