package pix.operation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A start that visits a few pages and ends: Java notes what was loaded and compiled, and the next starts need not find
 * it out again.
 */
@Component
@ConditionalOnBooleanProperty("pix.rehearsal")
class Rehearsal {

    private static final List<String> PAGES =
            List.of("/", "/connexion", "/inscription", "/competences", "/nowhere", "/actuator/health/readiness");

    @EventListener
    void visit(ApplicationReadyEvent ready) throws IOException, InterruptedException {
        var port = ready.getApplicationContext().getEnvironment().getRequiredProperty("local.server.port");
        var address = URI.create("http://127.0.0.1:" + port);
        try (var client = HttpClient.newHttpClient()) {
            for (var page : PAGES)
                client.send(HttpRequest.newBuilder(address.resolve(page)).build(), BodyHandlers.discarding());
        }
        System.exit(SpringApplication.exit(ready.getApplicationContext()));
    }
}
