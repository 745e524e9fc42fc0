package pix.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Guide 004, step by step and in its own words: a campaign is launched, taken by a pupil, followed by the team. */
class GuideForATeamTests {

    private static final String NAME = "Karim Benali - 3e4";
    private static final String TITLE = "Parcours Mener une recherche";

    @Test
    void a_team_launches_a_campaign_a_pupil_takes_it_and_the_team_follows_it() throws IOException {
        try (var karim = Visitor.onAComputer();
                var ines = Visitor.onAPhone()) {
            var code = launches(karim);
            takes(ines, code);
            follows(karim);
        }
    }

    private static String launches(Visitor karim) {
        OnParcours.opensOrga(karim, "karim.benali@sophie-germain.example");
        karim.looksAtBothWidths();
        karim.clicks("Créer une campagne").reads("Création d'une campagne").looksAtBothWidths();
        karim.clicks("Créer la campagne")
                .reads("Donnez un nom à la campagne.")
                .reads("Choisissez ce que vous souhaitez tester.")
                .looksAtBothWidths();
        karim.fills("Nom de la campagne", NAME);
        karim.page.locator("input[name=profile][value='1.1']").check();
        karim.page.getByLabel("Titre du parcours").fill(TITLE);
        karim.page.getByLabel("Texte de la page d'accueil").fill("À faire avant vendredi.");
        karim.clicks("Créer la campagne").reads("Copier le code").looksAtBothWidths();
        return karim.page.locator(".big-code").first().textContent().strip();
    }

    private static void takes(Visitor ines, String code) {
        ines.logsIn("ines.loeuillet1203").page.waitForURL("**/competences");
        ines.page
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Parcours").setExact(true))
                .click();
        ines.page.waitForURL("**/parcours");
        ines.looks();
        ines.page.locator("main input[name=code]").fill(code.toLowerCase(Locale.ROOT));
        ines.clicks("Commencer mon parcours");
        ines.reads("À faire avant vendredi.").looks().clicks("Je commence");
        while (ines.path().contains("/regles/"))
            ines.looks().clicks(ines.path().endsWith("/4") ? "Je commence" : "Suivant");
        ines.reads(TITLE).reads("1 / 5").looks();
        while (!ines.path().contains("/bilan")) OnParcours.goesOn(ines);
        ines.reads("Avancement du parcours").looks();

        ines.goesTo("/competences").reads("Vous n'avez pas terminé le parcours").clicks("Reprendre");
        while (!ines.path().contains("/resultats")) OnParcours.goesOn(ines);
        ines.reads("Vous maîtrisez 0 % des compétences testées.").looks().clicks("J'envoie mes résultats");
        ines.reads("Merci, vos résultats ont bien été envoyés !").looks();
    }

    private static void follows(Visitor karim) throws IOException {
        karim.clicks("Campagnes").reads(NAME).looksAtBothWidths().clicks(NAME);
        karim.clicks("Participants").reads("Résultats reçus").reads("Lœuillet").looksAtBothWidths();
        assertThat(results(karim)).startsWith("\uFEFF\"").contains("Lœuillet").contains(NAME);
        karim.clicks("Lœuillet").reads("0 %").looksAtBothWidths();
        for (var page : new String[] {"Résultats collectifs", "Analyse", "Activité", "Détails"}) {
            karim.goesTo(karim.path().replaceFirst("(/campagnes/\\d+).*", "$1/participants"));
            karim.clicks(page).looksAtBothWidths();
        }
    }

    /** « Exporter les résultats (.csv) », as the file that was saved. */
    private static String results(Visitor teacher) throws IOException {
        var file = teacher.page.waitForDownload(() -> teacher.page
                .getByText("Exporter les résultats (.csv)", new Page.GetByTextOptions().setExact(true))
                .click());
        return Files.readString(file.path());
    }
}
