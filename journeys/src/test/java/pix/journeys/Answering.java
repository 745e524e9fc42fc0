package pix.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import pix.bank.Challenge;
import pix.bank.Form;
import pix.bank.Scene;
import pix.engine.judging.Answer;

/** Fills in the form of a question as a learner does who knows: types, ticks, chooses, puts in order. */
record Answering(Page page) {

    void rightly() {
        var challenge =
                Installation.challenge(page.locator("input[name=challenge]").inputValue());
        challenge.scene(Scene.Browser.class).ifPresent(_ -> goesThroughTheBrowser());
        give(challenge, challenge.examples().right().getFirst());
    }

    /** The small web is there, and its own bar leads back to where it began. */
    private void goesThroughTheBrowser() {
        var bar = page.locator("pix-browser input").first();
        page.frameLocator("pix-browser iframe:not([hidden])")
                .locator("body *")
                .first()
                .waitFor();
        var start = bar.inputValue();
        bar.fill(start);
        bar.press("Enter");
        page.frameLocator("pix-browser iframe:not([hidden])")
                .locator("body *")
                .first()
                .waitFor();
    }

    private void give(Challenge challenge, Answer right) {
        switch (right) {
            case Answer.Text(var text) -> fill("answer", text);
            case Answer.Choices(var ids) when challenge.form() instanceof Form.Ordering -> rank(ids);
            case Answer.Choices(var ids) ->
                ids.forEach(id -> named("choice", id).check());
            case Answer.Fields(var values)
            when challenge.form() instanceof Form.SimulatorState ->
                throw new IllegalStateException(
                        "nobody knows how to handle " + challenge.skill().name() + ": " + values);
            case Answer.Fields(var values) -> values.forEach((name, value) -> fill("field." + name, value));
        }
    }

    private void fill(String name, String value) {
        var field = page.locator("[name='" + name + "']");
        if (page.locator("select[name='" + name + "']").count() > 0) field.selectOption(value);
        else field.fill(value);
    }

    private void rank(List<String> ids) {
        for (int rank = 1; rank <= ids.size(); rank++)
            page.locator("select[name='rank." + ids.get(rank - 1) + "']").selectOption(Integer.toString(rank));
    }

    private Locator named(String name, String value) {
        return page.locator("input[name='" + name + "'][value='" + value + "']");
    }
}
