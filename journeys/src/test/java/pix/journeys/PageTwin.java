package pix.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import pix.bank.making.file.Json;
import pix.bank.making.file.Yaml;

/**
 * The script of a simulator, alone in a browser: it must find what its twin in Java finds. A script of {@code twins}
 * imports it and answers a question with {@code answer(question)}; both travel as JSON.
 */
public final class PageTwin {

    private static final String SITE = "http://twins.example";
    private static final Path TABLES = Path.of("../bank/src/test/resources/twins");

    private final String script;
    private final Page page;

    public PageTwin(String script) {
        this.script = script;
        page = Browsers.CHROMIUM.newPage();
        page.route(SITE + "/**", PageTwin::serve);
        page.navigate(SITE);
    }

    /** The page's own scripts come from the bank, those of the tests from beside these classes. */
    private static void serve(Route route) {
        var path = route.request().url().substring(SITE.length());
        if (path.equals("/")) {
            route.fulfill(
                    new Route.FulfillOptions().setContentType("text/html").setBody("<!doctype html><html lang=fr>"));
            return;
        }
        try (var script = PageTwin.class.getResourceAsStream(path)) {
            if (script == null) throw new IllegalStateException("there is no script " + path);
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/javascript;charset=utf-8")
                    .setBodyBytes(script.readAllBytes()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The table that both twins are held to. */
    public static <T> T table(String file, Class<T> type) {
        try {
            return Yaml.read(Files.readString(TABLES.resolve(file)), type);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public <T> T answer(Object question, Class<T> type) {
        var asked = new String[] {"/twins/" + script, Json.of(question)};
        var told = page.evaluate("async ([script, question]) => (await import(script)).answer(question)", asked);
        return Yaml.read(String.valueOf(told), type);
    }
}
