package pix.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** A page that a teacher leaves open moves as pupils answer, and not under the hands of who reads it. */
class AnOpenPageTests {

    @Test
    void the_figures_of_an_open_page_move_and_what_one_has_opened_stays_open() {
        try (var claire = Visitor.onAComputer();
                var malo = Visitor.onAComputer()) {
            OnParcours.opensOrga(claire, "claire.noether@sophie-germain.example");
            claire.clicks("Créer une campagne").fills("Nom de la campagne", "En direct");
            claire.page.locator("input[name=profile][value='4.1']").check();
            var code = OnParcours.creates(claire);
            claire.clicks("Activité").reads("Mettre le suivi en pause").looksAtBothWidths();

            malo.logsIn("malo.garnier@sophie-germain.example").goesTo("/campagnes/" + code);
            OnParcours.begins(malo);
            figure(claire, "Participants", "1").waitFor();
            claire.page
                    .locator(".head-facts div:has-text('Participants'):has-text('1')")
                    .waitFor();

            var table = claire.page.locator("details[data-keep='Où en sont les participants'] summary");
            table.click();
            claire.page.locator("[data-pause]").click();
            claire.reads("Reprendre le suivi en direct").looks();
            table.focus();
            while (!malo.path().contains("/resultats")) OnParcours.goesOn(malo);
            assertThat(figure(claire, "Ont terminé", "0").isVisible()).isTrue();

            var travelling = new ArrayList<Route>();
            claire.page.route("**/*", travelling::add);
            claire.page.locator("[data-pause]").click();
            claire.page.waitForCondition(() -> !travelling.isEmpty());
            table.focus();
            claire.page.unroute("**/*");
            travelling.forEach(Route::resume);
            figure(claire, "Ont terminé", "1").waitFor();
            assertThat(claire.page
                            .locator("details[data-keep='Où en sont les participants'][open]")
                            .count())
                    .isEqualTo(1);
            assertThat(claire.page
                            .locator("details[data-keep='Où en sont les participants'] summary:focus")
                            .count())
                    .isEqualTo(1);
        }
    }

    /** What is typed in a filter is not taken away by those who answer meanwhile. */
    @Test
    void a_name_half_typed_in_the_filters_is_kept() {
        try (var claire = Visitor.onAComputer();
                var malo = Visitor.onAComputer();
                var ines = Visitor.onAComputer()) {
            OnParcours.opensOrga(claire, "claire.noether@sophie-germain.example");
            claire.clicks("Créer une campagne").fills("Nom de la campagne", "Une page ouverte");
            claire.page.locator("input[name=profile][value='4.1']").check();
            var code = OnParcours.creates(claire);
            malo.logsIn("malo.garnier@sophie-germain.example").goesTo("/campagnes/" + code);
            OnParcours.begins(malo);

            claire.clicks("Participants");
            OnParcours.line(claire, "Garnier").waitFor();
            var name = claire.page.getByLabel("Nom, prénom");
            name.pressSequentially("Mor");
            ines.logsIn("ines.loeuillet1203").goesTo("/campagnes/" + code);
            OnParcours.begins(ines);

            OnParcours.line(claire, "Lœuillet").waitFor();
            assertThat(name.inputValue()).isEqualTo("Mor");
            assertThat(claire.page.locator("#nom:focus").count()).isEqualTo(1);
        }
    }

    private static Locator figure(Visitor teacher, String name, String value) {
        return teacher.page.locator(
                ".figures .figure:has(dt:text-is(\"%s\")):has(dd:text-is(\"%s\"))".formatted(name, value));
    }
}
