package pix.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Somebody with a browser: clicks and types by the words that are seen, and looks at each page as all readers would. */
final class Visitor implements AutoCloseable {

    static final int PHONE = 360;
    static final boolean IS_WHOLE = "whole".equals(System.getProperty("journeys"));
    static final String PASSWORD = "Trois-Moufles-27";
    static final String OWN_PASSWORD = "Soleil-Vert-29";

    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    /** After two frames, the fonts and whatever moves for less than a second. */
    private static final String STILL = """
            async () => {
              const frame = () => new Promise(requestAnimationFrame);
              await frame(); await frame(); await document.fonts.ready;
              const moving = document.getAnimations().filter((each) => each.effect?.getComputedTiming().endTime < 2000);
              await Promise.race([Promise.allSettled(moving.map((each) => each.finished)), new Promise((end) => setTimeout(end, 1000))]);
            }
            """;

    final Page page;
    private final BrowserContext context;
    private final List<String> faults = new ArrayList<>();

    private Visitor(Browser.NewContextOptions options) {
        context = Browsers.CHROMIUM.newContext(options.setLocale("fr-FR").setBaseURL(RunningPlatform.IT.address));
        page = context.newPage();
        page.onPageError(error -> faults.add("script: " + error));
        page.onResponse(response -> {
            if (response.status() >= 500) faults.add(response.status() + " " + response.url());
        });
    }

    static Visitor onAComputer() {
        return new Visitor(new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    static Visitor onAPhone() {
        return new Visitor(new Browser.NewContextOptions()
                .setViewportSize(PHONE, 740)
                .setHasTouch(true)
                .setIsMobile(true)
                .setUserAgent("Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130 Mobile Safari/537.36"));
    }

    static Visitor withoutJavaScript() {
        return new Visitor(
                new Browser.NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false));
    }

    Visitor goesTo(String path) {
        page.navigate(path);
        return this;
    }

    Visitor logsIn(String login) {
        goesTo("/connexion");
        page.locator("input[type=password]").fill(PASSWORD);
        page.locator("main input[type=text], main input[inputmode=email]")
                .first()
                .fill(login);
        clicks("Je me connecte");
        return this;
    }

    /** Asks for an account, then follows the link of the letter; without a page to come back to, to the dashboard. */
    Visitor signsUp(String firstName, String lastName, String email) {
        asksForAnAccount(firstName, lastName, email);
        clicks("Lire les messages").goesTo(letterLink(email, "/inscription/confirmation/"));
        page.waitForURL("**/competences");
        return this;
    }

    Visitor asksForAnAccount(String firstName, String lastName, String email) {
        goesTo("/inscription").fills("Prénom", firstName).fills("Nom", lastName);
        page.locator("input[inputmode=email]").fill(email);
        page.locator("input[type=password]").fill(OWN_PASSWORD);
        page.locator("main input[type=checkbox]").all().forEach(box -> box.check());
        page.waitForTimeout(500);
        return clicks("Je m'inscris").reads("Regardez vos e-mails");
    }

    /** Through the page of a competence and, the first time, the four screens of rules. */
    Visitor startsTest(String competence) {
        goesTo("/competences/" + competence).clicks("Commencer");
        while (path().contains("/regles/")) clicks(path().endsWith("/4") ? "Je commence" : "Suivant");
        return this;
    }

    /** Clicks the button or link that bears these words, and waits until the page has given way to the next. */
    Visitor clicks(String words) {
        page.evaluate("document.querySelector('main').setAttribute('data-left', '')");
        presses(words);
        page.locator("main[data-left]").waitFor(GONE);
        page.waitForLoadState();
        return this;
    }

    /** The same, where no page may come. It looks in the page itself first, then in its header. */
    void presses(String words) {
        var inside = named(page.locator("main"), words);
        (inside.count() > 0 ? inside : named(page.locator("body"), words))
                .first()
                .click();
    }

    /** Whether the page itself has such a button or link now. */
    boolean offers(String words) {
        return named(page.locator("main"), words).count() > 0;
    }

    private static Locator named(Locator where, String words) {
        return where.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words))
                .or(where.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words)));
    }

    Visitor fills(String label, String value) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(value);
        return this;
    }

    Visitor reads(String words) {
        page.getByText(words).first().waitFor();
        return this;
    }

    /** Where the latest letter to somebody leads, on the page of the demonstration's letters. */
    String letterLink(String recipient, String path) {
        var letter = page.locator("article", new Page.LocatorOptions().setHasText(recipient))
                .first();
        return letter.locator("a[href^='" + path + "']").first().getAttribute("href");
    }

    /** Where the latest letter of the demonstration's outbox leads that holds a link to such a page. */
    String letterLink(String path) {
        var link = page.content().replace("&amp;", "&");
        var found = java.util.regex.Pattern.compile(path + "[\\w/-]+").matcher(link);
        assertThat(found.find()).as("a letter that leads to %s", path).isTrue();
        return found.group();
    }

    Locator heading() {
        return page.locator("h1").first();
    }

    String path() {
        return page.url().substring(RunningPlatform.IT.address.length());
    }

    /** Nothing that axe finds, at any width nothing to scroll sideways, no fault of a script or of the server. */
    Visitor looks() {
        settles();
        return looksAtOnce();
    }

    private Visitor looksAtOnce() {
        var violations = new AxeBuilder(page).exclude("iframe").analyze().getViolations();
        assertThat(violations).as("axe on %s", path()).isEmpty();
        staysInside();
        assertThat(faults).as("faults on %s", path()).isEmpty();
        return this;
    }

    private void staysInside() {
        assertThat(sideways())
                .as("pixels beyond an edge of %s at %d px", path(), page.viewportSize().width)
                .isZero();
        assertThat(beyond())
                .as("empty pixels below the end of %s at %d px", path(), page.viewportSize().width)
                .isZero();
    }

    /** How much further one can scroll than there is anything to read. */
    private int beyond() {
        var pixels = page.evaluate("""
                () => Math.max(0, document.documentElement.scrollHeight
                    - Math.ceil(Math.max(innerHeight, document.body.getBoundingClientRect().bottom + scrollY)) - 1)
                """);
        return ((Number) pixels).intValue();
    }

    /** Keeps a picture of the whole page, for whoever looks at the journeys afterwards. */
    Visitor shows(String name) {
        var file = Path.of("target/pictures", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return this;
    }

    /** A page is judged once its styles have come and its colours have stopped moving. */
    private void settles() {
        page.waitForFunction("document.readyState === 'complete'");
        page.evaluate(STILL);
    }

    /** The same, also at the width of a small phone. */
    Visitor looksAtBothWidths() {
        looks();
        var wide = page.viewportSize();
        page.setViewportSize(PHONE, 740);
        staysInside();
        page.setViewportSize(wide.width, wide.height);
        return this;
    }

    /**
     * As those do who look in the dark, in colours of their own, magnified twice, on a tablet. With
     * {@code -Djourneys=whole} axe judges each and leaves a picture, else it judges the dark one.
     */
    Visitor looksInEveryWay() {
        var wide = page.viewportSize();
        var name = path().replaceAll("[^a-z0-9.]+", "-");
        for (var way : Way.values()) {
            page.emulateMedia(way.media());
            page.setViewportSize(way.width(), wide.height);
            page.waitForTimeout(200);
            if (IS_WHOLE || way == Way.DARK) looksAtOnce();
            else staysInside();
            if (IS_WHOLE) shows("autrement/" + name + "-" + way.name().toLowerCase(Locale.ROOT));
        }
        page.emulateMedia(Way.AS_USUAL);
        page.setViewportSize(wide.width, wide.height);
        return this;
    }

    /** A way of looking at pages. Nothing moves in any of them, so that each can be judged at once. */
    private enum Way {
        DARK,
        OWN_COLOURS,
        MAGNIFIED,
        TABLET;

        static final Page.EmulateMediaOptions AS_USUAL = new Page.EmulateMediaOptions()
                .setColorScheme(ColorScheme.LIGHT)
                .setForcedColors(ForcedColors.NONE)
                .setReducedMotion(ReducedMotion.NO_PREFERENCE);

        Page.EmulateMediaOptions media() {
            return new Page.EmulateMediaOptions()
                    .setColorScheme(this == DARK ? ColorScheme.DARK : ColorScheme.LIGHT)
                    .setForcedColors(this == OWN_COLOURS ? ForcedColors.ACTIVE : ForcedColors.NONE)
                    .setReducedMotion(ReducedMotion.REDUCE);
        }

        int width() {
            return switch (this) {
                case DARK, OWN_COLOURS -> 1280;
                case MAGNIFIED -> 1280 / 2;
                case TABLET -> 768;
            };
        }
    }

    /** What all readers find at the width of a small phone; the window is as before afterwards. */
    Visitor looksOnAPhone() {
        var wide = page.viewportSize();
        page.setViewportSize(PHONE, 740);
        looks();
        page.setViewportSize(wide.width, wide.height);
        return this;
    }

    /** Links that stick out, too. Axe may have scrolled a table, which a person finds at its beginning. */
    private int sideways() {
        return (int) page.evaluate("""
                () => {
                  const root = document.documentElement;
                  document.querySelectorAll(".table").forEach((table) => table.scrollLeft = 0);
                  const menu = document.querySelector(".nav");
                  const lefts = [...document.querySelectorAll("main :is(a, button), header :is(a, button)")]
                    .map((one) => one.getBoundingClientRect()).filter((box) => box.width > 2).map((box) => box.left);
                  const hidden = menu ? menu.scrollWidth - menu.clientWidth : 0;
                  return Math.round(Math.max(root.scrollWidth - root.clientWidth, hidden, -Math.min(0, ...lefts)));
                }
                """);
    }

    /** As after signing out in another tab: this page does not know. */
    void signsOutElsewhere() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("pix"));
    }

    /** No word of a picture lies on another. */
    Visitor seesWordsApart(String pictures) {
        var overlaps = page.evaluate("""
                (pictures) => [...document.querySelectorAll(pictures)].flatMap((picture) => {
                  const boxes = [...picture.querySelectorAll("text")].map((text) => [text.textContent, text.getBoundingClientRect()]);
                  return boxes.flatMap(([one, a], at) => boxes.slice(at + 1)
                    .filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
                    .map(([other]) => `${one} / ${other}`));
                })
                """, pictures);
        assertThat((List<?>) overlaps).as("words on each other in %s", path()).isEmpty();
        return this;
    }

    void cutsTheNetwork(boolean cut) {
        context.setOffline(cut);
    }

    @Override
    public void close() {
        context.close();
    }
}
