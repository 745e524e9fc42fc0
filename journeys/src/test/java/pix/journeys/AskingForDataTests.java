package pix.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import pix.bank.question.Challenge;
import pix.engine.judging.Answer;

/** What the small web works out is asked of it: a data service by its address, a map by its form. */
class AskingForDataTests {

    private static final Sitting SITTING = new Sitting();
    private static final Page.GetByLabelOptions EXACTLY = new Page.GetByLabelOptions().setExact(true);
    private static final Pattern ASKED = Pattern.compile("compteur \\*\\*([^*]+)\\*\\*.*au moins (\\d+)");
    private static final Pattern COUNTED = Pattern.compile("\"total\" : (\\d+)");
    private static final Pattern LIGHTEST = Pattern.compile("Classe 1 : de [\\d,]+ à ([\\d,]+)");

    @Test
    void an_address_with_parameters_is_answered_with_data() {
        var challenge = SITTING.asks("@donneeouverte7", each -> each.valueSet().equals("velos"));
        var asked = ASKED.matcher(challenge.instruction());
        assertThat(asked.find()).isTrue();

        var address = "comptages-velos.example/v1/comptages?compteur=%s&passages_min=%s"
                .formatted(asked.group(1), asked.group(2));
        goesTo(address);
        var all = read(COUNTED);
        goesTo(address + "&meteo=pluie");
        var rain = read(COUNTED);

        assertThat(challenge.examples().right()).contains(new Answer.Fields(Map.of("all", all, "rain", rain)));
        SITTING.visitor.page.getByLabel("Relevés", EXACTLY).fill(all);
        SITTING.visitor.page.getByLabel("Relevés par temps de pluie", EXACTLY).fill(rain);
        SITTING.visitor.looks();
        SITTING.isRight(challenge);
    }

    /** The answer that was there before is one, too: the new one is there once the page reads otherwise. */
    private static void goesTo(String address) {
        var page = site().locator("body");
        var before = page.innerText();
        var bar = SITTING.visitor.page.locator("pix-browser .browser-address");
        bar.fill(address);
        bar.press("Enter");
        SITTING.visitor.page.waitForCondition(() -> !page.innerText().equals(before));
    }

    @Test
    void a_map_is_made_of_rates_in_classes_of_as_many() {
        var challenge = SITTING.asks("@graphique7", each -> each.valueSet().equals("manque"));
        SITTING.visitor.looks();
        site().getByLabel("Ce que montre la carte").selectOption(new String[] {rates()});
        site().getByLabel("Méthode des classes").selectOption("effectifs égaux");
        site().getByLabel("Nombre de classes").selectOption("4");
        draws();

        answers(challenge, read(LIGHTEST));
    }

    /** The map that was there before has a legend, too: the new one is there once the page reads otherwise. */
    private static void draws() {
        var page = site().locator("body");
        var before = page.innerText();
        site().getByText("Dessiner").click();
        SITTING.visitor.page.waitForCondition(() -> !page.innerText().equals(before));
    }

    private static String rates() {
        return site().getByLabel("Ce que montre la carte")
                .locator("option")
                .last()
                .innerText();
    }

    /** What stands on the page of the small web once it is there. */
    private static String read(Pattern pattern) {
        SITTING.visitor.page.waitForCondition(
                () -> pattern.matcher(site().locator("body").innerText()).find());
        var found = pattern.matcher(site().locator("body").innerText());
        return found.results().findFirst().orElseThrow().group(1);
    }

    private static void answers(Challenge challenge, String answer) {
        assertThat(answer).isEqualTo(((Answer.Text) challenge.examples().right().getFirst()).text());
        SITTING.visitor.page.locator("[name=answer]").fill(answer);
        SITTING.visitor.looks();
        SITTING.isRight(challenge);
    }

    private static FrameLocator site() {
        return SITTING.visitor.page.frameLocator("pix-browser iframe:not([hidden])");
    }

    @AfterAll
    static void leave() {
        SITTING.close();
    }
}
