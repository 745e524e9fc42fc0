package pix.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.stream.Stream;

/** What teachers and pupils do around a parcours, in the words of the guides. */
final class OnParcours {

    private OnParcours() {}

    /** As a member of the school, the terms accepted if that was not done yet. */
    static void opensOrga(Visitor teacher, String login) {
        teacher.logsIn(login).goesTo("/orga");
        acceptsTerms(teacher);
        teacher.reads("Mes campagnes");
    }

    static void acceptsTerms(Visitor teacher) {
        var accepts = "J'accepte les conditions d'utilisation";
        if (teacher.page.getByText(accepts).count() > 0) teacher.clicks(accepts);
    }

    /** « Créer la campagne », and the code to give to pupils. */
    static String creates(Visitor teacher) {
        teacher.clicks("Créer la campagne").reads("Copier le code");
        return teacher.page.locator(".big-code").first().textContent().strip();
    }

    /** Types the code that the teacher gave, in the pop-in « J'ai un code » of any page. */
    static void entersCode(Visitor learner, String code) {
        learner.goesTo("/competences").presses("J'ai un code");
        var field = learner.page.locator("dialog[open] input[name=code]");
        field.waitFor();
        field.fill(code);
        field.press("Enter");
        learner.page.waitForURL("**/campagnes/**");
    }

    /** To the results, without a right answer. */
    static void passesAll(Visitor learner) {
        begins(learner);
        while (!learner.path().contains("/resultats")) goesOn(learner);
    }

    /** From the landing page to the first question. */
    static void begins(Visitor learner) {
        learner.clicks("Je commence");
        while (learner.path().contains("/regles/"))
            learner.clicks(learner.path().endsWith("/4") ? "Je commence" : "Suivant");
    }

    /** Whatever the page offers that leads on without an answer. */
    static void goesOn(Visitor learner) {
        var words = Stream.of("Je passe", "Voir mes résultats", "Continuer mon parcours", "Je commence")
                .filter(learner::offers)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(learner.path() + " leads nowhere: "
                        + learner.page.locator("main").innerText()));
        learner.clicks(words);
    }

    /** The line of a table that names somebody. */
    static Locator line(Visitor teacher, String name) {
        return teacher.page
                .locator("tbody tr", new Page.LocatorOptions().setHasText(name))
                .first();
    }
}
