package pix.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Guide 002, « Pix Orga », in its own words: the space, the parcours, a campaign by its direct link, the figures. */
class GuideOfPixOrgaTests {

    @Test
    void a_head_of_school_finds_the_activation_from_the_way_in() {
        try (var head = Visitor.onAPhone()) {
            head.goesTo("/orga").reads("Mot de passe oublié").looks();
            head.clicks("Activez ou récupérez votre espace Pix Orga").reads("UAI/RNE de l'établissement");
            head.looks().clicks("Revenir à la page de connexion").reads("Je me connecte");
        }
    }

    @Test
    void a_member_chooses_a_parcours_by_its_kind_and_tries_it() {
        try (var karim = Visitor.onAComputer()) {
            OnParcours.opensOrga(karim, "karim.benali@sophie-germain.example");
            for (var menu : new String[] {"Campagnes", "Parcours", "Élèves", "Fiches de classe", "Équipe"})
                karim.clicks(menu).looksAtBothWidths();
            karim.clicks("Campagnes").clicks("Créer une campagne");
            for (var kind : new String[] {
                "Disciplinaires", "Les 16 compétences", "Parcours sur-mesure", "Thématiques", "Parcours de rentrée"
            }) karim.reads(kind);
            karim.presses("Les 16 compétences");
            assertThat(offered(karim)).isEqualTo(16);
            karim.page.getByLabel("Rechercher par nom").fill("traiter");
            assertThat(offered(karim)).isEqualTo(1);

            var all = karim.page.getByText("Voir tous les parcours").getAttribute("href");
            karim.goesTo(all)
                    .looksAtBothWidths()
                    .clicks("Gérer des données")
                    .reads("Essayer ce parcours")
                    .looksAtBothWidths();
            karim.clicks("Essayer ce parcours").looksAtBothWidths();
            karim.clicks("Je commence").looks().clicks("Je passe").reads("2 / ");
        }
    }

    private static int offered(Visitor teacher) {
        return teacher.page.locator(".picker-line:visible").count();
    }

    @Test
    void pupils_come_by_the_direct_link_and_the_team_reads_the_figures() {
        try (var claire = Visitor.onAComputer();
                var noe = Visitor.onAComputer()) {
            OnParcours.opensOrga(claire, "claire.noether@sophie-germain.example");
            claire.clicks("Créer une campagne").fills("Nom de la campagne", "EMC – 6A");
            claire.page.locator("input[name=profile][value='4.1']").check();
            var code = OnParcours.creates(claire);
            claire.reads("/campagnes/" + code);

            noe.logsIn("noe.marchand3011")
                    .goesTo("/campagnes/" + code)
                    .reads("Commencez votre parcours")
                    .looks();
            OnParcours.passesAll(noe);
            noe.clicks("J'envoie mes résultats");

            tab(claire, "Résultats collectifs");
            claire.reads("Acquis validés (moyenne)")
                    .reads("Acquis évalués")
                    .reads("Sécuriser")
                    .looksAtBothWidths();
            tab(claire, "Analyse");
            claire.reads("Très recommandé").looksAtBothWidths();
        }
    }

    private static void tab(Visitor teacher, String name) {
        teacher.page
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        teacher.page
                .locator("nav a[aria-current=page]:text-is(\"" + name + "\")")
                .waitFor();
    }
}
