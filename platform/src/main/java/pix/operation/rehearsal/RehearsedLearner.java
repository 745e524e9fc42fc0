package pix.operation.rehearsal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import pix.shared.DemoLogin;

/** Logs in, takes one test after another, answers at random, reads the checkpoints and the results. */
final class RehearsedLearner {

    /** With those of the other pupils, enough for Java to see what comes again and again. */
    private static final int ANSWERS = 60;

    private static final int STEPS_OF_A_TEST = 60;

    private static final Pattern COMPETENCE = Pattern.compile("href=\"(/competences/\\d\\.\\d)\"");
    private static final Pattern ONWARD = Pattern.compile("href=\"(/tests/[^\"/]+/(?:question|resultats))\"");

    private final RehearsedBrowser browser;
    private int answers;

    RehearsedLearner(RehearsedBrowser browser) {
        this.browser = browser;
    }

    /** @return how many answers were given */
    int takeTests(DemoLogin pupil) throws IOException, InterruptedException {
        var door = RehearsedForm.of(browser.get("/connexion"), "/connexion").orElseThrow();
        browser.post(door.with("login", pupil.email()).with("password", pupil.password()));
        for (var competence : competences()) takeTest(competence);
        return answers;
    }

    private List<String> competences() throws IOException, InterruptedException {
        return COMPETENCE
                .matcher(browser.get("/competences"))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private void takeTest(String competence) throws IOException, InterruptedException {
        var page = step(browser.get(competence), "/tests");
        for (int step = 0; page.isPresent() && step < STEPS_OF_A_TEST && answers < ANSWERS; step++)
            page = goOn(page.get());
    }

    /** Whatever the page asks for next: the rules, a timer, an answer, or to leave a checkpoint. */
    private Optional<String> goOn(String page) throws IOException, InterruptedException {
        if (page.contains("name=\"position\"")) return Optional.of(answer(page));
        for (var end : List.of("/regles", "/chronometre")) {
            var next = step(page, end);
            if (next.isPresent()) return next;
        }
        var onward = ONWARD.matcher(page);
        return onward.find() ? Optional.of(browser.get(onward.group(1))) : Optional.empty();
    }

    /** What the form cannot give (a simulator's end state, say) is passed. */
    private String answer(String page) throws IOException, InterruptedException {
        answers++;
        var form = RehearsedForm.of(page, "/reponses").orElseThrow();
        var next = browser.post(form.with("action", "validate"));
        var refused = RehearsedForm.of(next, "/reponses").filter(form::repeats);
        return refused.isPresent() ? browser.post(refused.get().with("action", "pass")) : next;
    }

    private Optional<String> step(String page, String end) throws IOException, InterruptedException {
        var form = RehearsedForm.of(page, end);
        return form.isPresent() ? Optional.of(browser.post(form.get())) : Optional.empty();
    }
}
