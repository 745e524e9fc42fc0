package pix.web.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * The page of the server itself, for requests so broken that they come to no page of ours: a few words in both languages,
 * under the same wall as the others.
 */
@Component
class ContainerErrors extends ErrorReportValve implements WebServerFactoryCustomizer<TomcatWebServerFactory> {

    private static final String PAGE = """
            <!doctype html>
            <html lang="fr">
            <head><meta charset="utf-8"><title>%1$d</title></head>
            <body>
            <h1>Cette demande ne peut pas être lue (%1$d)</h1>
            <p><a href="/">Revenir à l'accueil</a></p>
            <p lang="en">This request cannot be read. <a href="/">Back to the home page</a></p>
            </body>
            </html>
            """;

    @Override
    public void customize(TomcatWebServerFactory server) {
        server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(this));
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
        BrowserWall.hold(response);
        response.setContentType("text/html");
        response.setCharacterEncoding(UTF_8.name());
        try {
            var writer = response.getReporter();
            if (writer == null) return;
            writer.write(PAGE.formatted(response.getStatus()));
            response.finishResponse();
        } catch (IOException | IllegalStateException _) {
            // Whoever asked is no longer there.
        }
    }
}
