package pix.journeys;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pix.bank.question.Challenge;
import pix.engine.judging.Answer;

/** At each level what is asked is found in the small web, by its search engine, and read there; by keyboard every second time. */
class SearchingTests {

    private static final Sitting SITTING = new Sitting();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@motcle1 | musee   | musée du Phare                                          |      | musee-phare-brisecombe.example/",
                "@motcle2 | grue    | grue oiseau                                             |      | pensionnaires",
                "@motcle3 | lampions| fête des Lampions                                       | 2024 | belle-affluence",
                "@motcle4 | poeme   | « garde le secret des ponts »                            |      | cahier/42",
                "@motcle5 | aigles  | aigles site:ptv-nature.example                          |      | fiche-218",
                "@motcle6 | jardin  | site:mairie.example filetype:pdf «jardin partagé» -reporté |   | pv-0613.pdf",
            })
    void what_is_asked_is_found_and_read(String skill, String set, String words, String year, String result) {
        var challenge = SITTING.asks(skill, each -> each.valueSet().equals(set));
        boolean byKeyboard = challenge.skill().skill().level() % 2 == 0;
        var search = site().locator("input[name=q]");
        search.fill(words);
        search.press("Enter");
        if (year != null) only(year);
        opens(site().locator("a[href*='" + result + "']").first(), byKeyboard);

        reads(answer(challenge));
        SITTING.visitor.page.locator("[name=answer]").fill(answer(challenge));
        SITTING.visitor.looks();
        SITTING.isRight(challenge);
    }

    /** The engine's own filter: only what is of this year. */
    private static void only(String year) {
        site().getByText("Outils").click();
        site().locator("details a").getByText(year).click();
    }

    private static void opens(Locator link, boolean byKeyboard) {
        if (byKeyboard) {
            link.focus();
            link.press("Enter");
        } else link.click();
    }

    /** What is typed as an answer stands on the page, so that a learner can know it; numbers are printed with spaces. */
    private static void reads(String answer) {
        SITTING.visitor.page.waitForCondition(
                () -> plain(site().locator("body").innerText()).contains(plain(answer)));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", "").toLowerCase(Locale.ROOT);
    }

    private static String answer(Challenge challenge) {
        return ((Answer.Text) challenge.examples().right().getFirst()).text();
    }

    private static FrameLocator site() {
        return SITTING.visitor.page.frameLocator("pix-browser iframe:not([hidden])");
    }

    @AfterAll
    static void leave() {
        SITTING.close();
    }
}
