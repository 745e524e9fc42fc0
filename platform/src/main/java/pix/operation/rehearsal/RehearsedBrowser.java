package pix.operation.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.GZIPInputStream;

/** Asks as a browser does: with its cookies, compressed, following where it is led, forms as the pages' script sends them. */
final class RehearsedBrowser implements AutoCloseable {

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();
    private final URI address;

    RehearsedBrowser(URI address) {
        this.address = address;
    }

    String get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    String post(RehearsedForm form) throws IOException, InterruptedException {
        return send(request(form.action())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("HX-Request", "true")
                .POST(BodyPublishers.ofString(form.encoded())));
    }

    @Override
    public void close() {
        client.close();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .header("Accept", "text/html")
                .header("Accept-Language", "fr")
                .header("Accept-Encoding", "gzip")
                .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64)");
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var reply = client.send(request.build(), BodyHandlers.ofInputStream());
        try (var body = unzipped(reply)) {
            return new String(body.readAllBytes(), UTF_8);
        }
    }

    private static InputStream unzipped(HttpResponse<InputStream> reply) throws IOException {
        var isZipped = reply.headers().firstValue("content-encoding").orElse("").equals("gzip");
        return isZipped ? new GZIPInputStream(reply.body()) : reply.body();
    }
}
