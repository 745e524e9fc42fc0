package pix.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import pix.bank.making.file.Yaml;
import tools.jackson.databind.json.JsonMapper;

/**
 * A simulator's script, run without a browser: it must find what its twin in Java finds. The script of a test, in
 * {@code twins}, imports it and answers a question with {@code answer(question)}; both travel as JSON.
 */
public final class PageTwin {

    private static final Path FOLDER = Path.of("src/test/resources/twins");
    private static final JsonMapper JSON = new JsonMapper();

    /** Browsers give a script a stack of its own; an interpreter in Java needs some more for the same depth. */
    private static final long STACK = 512L << 20;

    private static final String PAGE = """
            globalThis.document = { documentElement: { lang: 'fr' } };
            globalThis.HTMLElement = class {};
            globalThis.customElements = { define() {} };
            """;

    private final Value answer;

    public PageTwin(String script) {
        answer = onALargeStack(() -> loaded(script));
    }

    private static Value loaded(String script) {
        var context = Context.newBuilder("js")
                .allowIO(IOAccess.ALL)
                .allowExperimentalOptions(true)
                .option("js.esm-eval-returns-exports", "true")
                .option("engine.WarnInterpreterOnly", "false")
                .build();
        context.eval("js", PAGE);
        return context.eval(module(script)).getMember("answer");
    }

    private static Source module(String script) {
        try {
            return Source.newBuilder("js", FOLDER.resolve(script).toFile())
                    .mimeType("application/javascript+module")
                    .build();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The table that both sides are held to. */
    public static <T> T table(String file, Class<T> type) {
        try {
            return Yaml.read(Files.readString(FOLDER.resolve(file)), type);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public <T> T answer(Object question, Class<T> type) {
        return JSON.readValue(
                onALargeStack(
                        () -> answer.execute(JSON.writeValueAsString(question)).asString()),
                type);
    }

    private static <T> T onALargeStack(Supplier<T> task) {
        var result = new CompletableFuture<T>();
        var thread = new Thread(
                null,
                () -> {
                    try {
                        result.complete(task.get());
                    } catch (Throwable failure) {
                        result.completeExceptionally(failure);
                    }
                },
                "page",
                STACK);
        thread.start();
        return result.join();
    }
}
