package pix.operation.terminal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;

/** A person at a keyboard, or a script that writes the answers one a line. */
public class Terminal {

    private final PrintStream out;
    private final BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, typed()));

    public Terminal() {
        this(System.out);
    }

    Terminal(PrintStream out) {
        this.out = out;
    }

    public void say(String sentence) {
        out.println(readable(sentence));
    }

    /** In the signs that the screen has: what is laid out in columns is measured as it will be seen. */
    public String readable(String text) {
        return Signs.of(text, out.charset());
    }

    public String ask(String question) {
        out.print(readable(question) + " ");
        out.flush();
        try {
            return Optional.ofNullable(lines.readLine()).orElse("").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Not shown while it is typed, where there is a screen to show it on. */
    public String askSecretly(String question) {
        var console = System.console();
        return console != null && console.isTerminal()
                ? new String(console.readPassword("%s ", question))
                : ask(question);
    }

    /** Whoever sets no language is given ASCII by the system, and types and pipes UTF-8 all the same. */
    private static Charset typed() {
        var named = Charset.forName(System.getProperty("stdin.encoding", UTF_8.name()), UTF_8);
        return named.equals(US_ASCII) ? UTF_8 : named;
    }
}
