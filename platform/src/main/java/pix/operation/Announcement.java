package pix.operation;

import java.net.InetAddress;
import java.util.List;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import pix.operation.terminal.Terminal;
import pix.shared.DemoHint;
import pix.shared.DemoLogin;
import pix.shared.Installation;

/** Says at the terminal where the application is and, in a demonstration, as whom one may enter. */
@Component
class Announcement {

    private static final InetAddress EVERYWHERE = InetAddress.ofLiteral("0.0.0.0");

    private final Installation installation;
    private final ObjectProvider<DemoLogin> logins;
    private final ObjectProvider<DemoHint> hints;
    private final Terminal terminal = new Terminal();

    Announcement(Installation installation, ObjectProvider<DemoLogin> logins, ObjectProvider<DemoHint> hints) {
        this.installation = installation;
        this.logins = logins;
        this.hints = hints;
    }

    @EventListener
    void say(ApplicationReadyEvent ready) {
        var settings = ready.getApplicationContext().getEnvironment();
        if (settings.getProperty("local.server.port", Integer.class, -1) < 0) return;
        terminal.say(text(logins.orderedStream().map(this::readable).toList(), address(settings)));
    }

    private String text(List<DemoLogin> people, InetAddress listening) {
        var text = new StringBuilder("\n  %s is ready: %s\n".formatted(installation.brand(), installation.address()));
        if (!people.isEmpty())
            text.append("\n  A demonstration: ").append(reach(listening)).append(" Log in as\n");
        var line = "    %-" + widest(people, DemoLogin::who) + "s  %-" + widest(people, DemoLogin::email) + "s  %s\n";
        for (var person : people) text.append(line.formatted(person.who(), person.email(), person.password()));
        hints.orderedStream()
                .map(DemoHint::line)
                .forEach(hint -> text.append("  ").append(hint).append('\n'));
        return text.append("\n  Ctrl-C stops everything.\n").toString();
    }

    private DemoLogin readable(DemoLogin person) {
        return new DemoLogin(terminal.readable(person.who()), person.email(), person.password());
    }

    private static InetAddress address(Environment settings) {
        return settings.getProperty("server.address", InetAddress.class, EVERYWHERE);
    }

    /** Its passwords are here, and its letters on a page: who starts it must know who else may use them. */
    private static String reach(InetAddress listening) {
        if (listening.isLoopbackAddress()) return "only this machine reaches it (PIX_LISTEN=0.0.0.0 lets others in).";
        return listening.isAnyLocalAddress()
                ? "everybody who reaches this machine may enter, as its staff too."
                : "everybody who reaches this machine at %s may enter, as its staff too."
                        .formatted(listening.getHostAddress());
    }

    private static int widest(List<DemoLogin> people, Function<DemoLogin, String> column) {
        return people.stream().map(column).mapToInt(String::length).max().orElse(1);
    }
}
