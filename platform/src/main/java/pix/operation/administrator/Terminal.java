package pix.operation.administrator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A person at a keyboard, or a script that writes the answers one a line. */
class Terminal {

    private final PrintStream out = System.out;
    private final BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    void say(String sentence) {
        out.println(sentence);
    }

    String ask(String question) {
        out.print(question + " ");
        out.flush();
        try {
            return Optional.ofNullable(lines.readLine()).orElse("").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Not shown while it is typed, where there is a screen to show it on. */
    String askSecretly(String question) {
        var console = System.console();
        return console != null && console.isTerminal()
                ? new String(console.readPassword("%s ", question))
                : ask(question);
    }
}
