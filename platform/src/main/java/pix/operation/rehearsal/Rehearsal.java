package pix.operation.rehearsal;

import java.net.URI;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pix.shared.DemoLogin;

/**
 * A start that visits a few pages, takes tests as a pupil of the demonstration and ends: Java notes what was loaded, called and
 * compiled, and the next starts need not find it out again. It is given a database of its own: what it answers is nobody's.
 */
@Component
@ConditionalOnBooleanProperty("pix.rehearsal")
class Rehearsal {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);

    private static final List<String> PAGES =
            List.of("/", "/connexion", "/inscription", "/aide", "/nowhere", "/actuator/health/readiness");

    private final ObjectProvider<DemoLogin> people;

    Rehearsal(ObjectProvider<DemoLogin> people) {
        this.people = people;
    }

    @EventListener
    void play(ApplicationReadyEvent ready) throws Exception {
        var port = ready.getApplicationContext().getEnvironment().getRequiredProperty("local.server.port");
        var address = URI.create("http://127.0.0.1:" + port);
        try (var visitor = new RehearsedBrowser(address)) {
            for (var page : PAGES) visitor.get(page);
        }
        var pupils = people.orderedStream().filter(person -> person.who().contains("pupil"));
        for (var pupil : pupils.toList())
            try (var browser = new RehearsedBrowser(address)) {
                int answers = new RehearsedLearner(browser).takeTests(pupil);
                LOG.info("{} answers rehearsed", answers);
            }
        System.exit(SpringApplication.exit(ready.getApplicationContext()));
    }
}
