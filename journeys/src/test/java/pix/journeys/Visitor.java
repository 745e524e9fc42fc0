package pix.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Somebody with a browser: clicks and types by the words that are seen. */
final class Visitor implements AutoCloseable {

    static final int PHONE = 360;
    static final boolean IS_WHOLE = "whole".equals(System.getProperty("journeys"));
    static final String PASSWORD = "Trois-Moufles-27";
    static final String OWN_PASSWORD = "Soleil-Vert-29";

    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    final Page page;
    private final BrowserContext context;
    private final Eyes eyes;

    private Visitor(Browser.NewContextOptions options) {
        context = Browsers.CHROMIUM.newContext(options.setLocale("fr-FR").setBaseURL(RunningPlatform.IT.address));
        page = context.newPage();
        eyes = new Eyes(page);
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
        eyes.look();
        return this;
    }

    /** The same, also at the width of a small phone. */
    Visitor looksAtBothWidths() {
        eyes.look();
        eyes.onAPhone(eyes::stayInside);
        return this;
    }

    /** What all readers find at the width of a small phone; the window is as before afterwards. */
    Visitor looksOnAPhone() {
        eyes.onAPhone(eyes::look);
        return this;
    }

    /**
     * As those do who look in the dark, in colours of their own, magnified twice, on a tablet. With
     * {@code -Djourneys=whole} axe judges each and leaves a picture, else it judges the dark one.
     */
    Visitor looksInEveryWay() {
        eyes.lookInEveryWay();
        return this;
    }

    /** No word of a picture lies on another. */
    Visitor seesWordsApart(String pictures) {
        eyes.seeWordsApart(pictures);
        return this;
    }

    /** Keeps a picture of the whole page, for whoever looks at the journeys afterwards. */
    Visitor shows(String name) {
        eyes.show(name);
        return this;
    }

    /** As after signing out in another tab: this page does not know. */
    void signsOutElsewhere() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("pix"));
    }

    void cutsTheNetwork(boolean cut) {
        context.setOffline(cut);
    }

    @Override
    public void close() {
        context.close();
    }
}
