package pix.operation.postgresql;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program to run to its end, in the language of its authors so that its words do not depend on the machine. */
record Command(List<String> words) {

    static Command of(List<String> prefix, Path program, String... arguments) {
        var words = new ArrayList<>(prefix);
        words.add(program.toString());
        words.addAll(List.of(arguments));
        return new Command(List.copyOf(words));
    }

    boolean succeeds() throws IOException {
        var output = Files.createTempFile("pix-command", ".txt");
        try {
            return exitCode(output) == 0;
        } finally {
            Files.delete(output);
        }
    }

    void run() throws IOException {
        var output = Files.createTempFile("pix-command", ".txt");
        try {
            if (exitCode(output) != 0) throw new CannotStart(complaint(Files.readString(output)));
        } finally {
            Files.delete(output);
        }
    }

    /** The output goes to a file: a server started here would keep a pipe open for as long as it lives. */
    private int exitCode(Path output) throws IOException {
        var builder = new ProcessBuilder(words).directory(new File("/")).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        var process = builder.redirectOutput(output.toFile()).start();
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + words + " was running", e);
        }
    }

    private String complaint(String output) {
        return "The embedded PostgreSQL does not start here:\n" + output.strip() + "\n(" + String.join(" ", words)
                + ")\nSet PIX_DATABASE_URL to use a PostgreSQL of your own instead.";
    }
}
