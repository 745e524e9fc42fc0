package pix.operation;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pix.shared.DemoLogin;
import pix.shared.Installation;

/** Says at the terminal where the application is and, in a demonstration, as whom one may enter. */
@Component
class Announcement {

    private final Installation installation;
    private final ObjectProvider<DemoLogin> logins;
    private final PrintStream terminal = System.out;

    Announcement(Installation installation, ObjectProvider<DemoLogin> logins) {
        this.installation = installation;
        this.logins = logins;
    }

    @EventListener
    void say(ApplicationReadyEvent ready) {
        var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port", Integer.class, -1);
        if (port < 0) return;
        terminal.println(text(logins.orderedStream().toList()));
    }

    private String text(List<DemoLogin> people) {
        var text = new StringBuilder("\n  %s is ready: %s\n".formatted(installation.brand(), installation.address()));
        if (!people.isEmpty()) text.append("\n  A demonstration: log in as\n");
        var line = "    %-" + widest(people, DemoLogin::who) + "s  %-" + widest(people, DemoLogin::email) + "s  %s\n";
        for (var person : people) text.append(line.formatted(person.who(), person.email(), person.password()));
        return text.append("\n  Ctrl-C stops everything.\n").toString();
    }

    private static int widest(List<DemoLogin> people, Function<DemoLogin, String> column) {
        return people.stream().map(column).mapToInt(String::length).max().orElse(1);
    }
}
