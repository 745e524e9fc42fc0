package pix.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import pix.bank.question.Challenge;
import pix.bank.question.Form;
import pix.bank.question.Scene;
import pix.engine.judging.Answer;

/** Fills in the form of a question as a learner does who knows: types, ticks, chooses, puts in order. */
record Answering(Page page) {

    /** What is tried out by the server, such as a sorted sheet, has no right answer that is known beforehand. */
    boolean isKnown() {
        return !challenge().examples().right().isEmpty();
    }

    private Challenge challenge() {
        return Installation.challenge(page.locator("form.answer").getAttribute("action"));
    }

    void rightly() {
        var challenge = challenge();
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
            when challenge.form() instanceof Form.SimulatorState -> bringToState(challenge, values);
            case Answer.Fields(var values) -> values.forEach((name, value) -> fill("field." + name, value));
        }
    }

    /** Its own controls are for {@link HandlingSimulatorsTests}; here the simulator is told at once. */
    private void bringToState(Challenge challenge, Map<String, String> values) {
        var element = challenge.scene(Scene.Simulator.class).orElseThrow().element();
        page.locator(element + " .sim-stage").waitFor();
        page.locator(element)
                .evaluate(
                        "(simulator, values) => Object.entries(values).forEach(([name, value]) => simulator.set(name, value))",
                        values);
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
