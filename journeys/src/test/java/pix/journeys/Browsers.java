package pix.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One Chromium for all the journeys; each has a context of its own, with nothing kept from another. */
final class Browsers {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    static final Browser CHROMIUM = launch();

    private Browsers() {}

    private static Browser launch() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var path = Optional.ofNullable(System.getenv("PIX_CHROMIUM")).orElse("/usr/bin/chromium");
        var options =
                new BrowserType.LaunchOptions().setExecutablePath(Path.of(path)).setArgs(FLAGS);
        return playwright.chromium().launch(options);
    }
}
