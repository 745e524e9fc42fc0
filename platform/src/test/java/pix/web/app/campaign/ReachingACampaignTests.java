package pix.web.app.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.*;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.bank.framework.Device;
import pix.campaigns.ADraft;
import pix.campaigns.ArchiveCampaign;
import pix.campaigns.CampaignOutcome.Kept;
import pix.campaigns.DeleteCampaigns;
import pix.content.OfferedProfile;
import pix.content.TargetProfiles;
import pix.testing.Forms;
import pix.testing.PageTest;

/** Guide 004, « expérience du parcours par l'élève »: from the code to the first page. */
@PageTest
class ReachingACampaignTests extends AGivenCode {

    @Autowired
    ArchiveCampaign archive;

    @Autowired
    DeleteCampaigns delete;

    @Autowired
    TargetProfiles profiles;

    @Test
    void the_home_page_leads_to_where_a_code_is_typed() {
        assertThat(browser.get().uri("/")).bodyText().contains("Vous avez un code parcours ?", "Saisir mon code");
        assertThat(browser.get().uri("/campagnes"))
                .bodyText()
                .contains("Vous souhaitez participer à un parcours de test", "Saisissez le code du parcours")
                .contains("Commencer mon parcours");
    }

    @Test
    void a_code_in_any_case_leads_to_its_campaign_and_a_wrong_one_is_kept_and_explained() {
        assertThat(visitorTypes(" " + campaign.code().toLowerCase(java.util.Locale.ROOT) + " "))
                .hasStatus(SEE_OTHER)
                .hasHeader("Location", here);
        assertThat(visitorTypes("ABCDEF222"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("ne mène à aucun", "ABCDEF222");
        assertThat(visitorTypes("")).bodyText().contains("Saisissez un code.");
        assertThat(browser.get().uri("/campagnes/ABCDEF222"))
                .hasStatus(NOT_FOUND)
                .bodyText()
                .contains("ne mène à aucun");
    }

    @Test
    void a_visitor_is_shown_the_way_in_and_comes_back() {
        assertThat(browser.get().uri(here))
                .hasStatus(OK)
                .bodyText()
                .contains("Commencez votre parcours", "Je commence", "Mener une recherche", "À faire avant le 18 mars.")
                .contains("que si vous les envoyez");
        assertThat(browser.post().uri(here + "/participations").with(Forms.ours()))
                .hasStatus(SEE_OTHER)
                .hasHeader("Location", "/inscription?retour=" + here);
    }

    @Test
    void a_parcours_that_lacks_something_says_what_on_its_first_page() {
        for (var offered : profiles.offeredTo(Set.of()).stream()
                .filter(OfferedProfile::isOpen)
                .toList()) {
            var made = created(ADraft.assessment(teacher.account()).profile(offered.id()));
            var coverage = offered.coverage();
            var said = "il porte aujourd'hui sur " + coverage.asked() + " de ses " + coverage.meant() + " acquis";

            var page = get("/campagnes/" + made.code());
            assertThat(page).as(offered.id()).bodyText().matches(body -> body.contains(said) != coverage.isWhole());
            for (var gap : coverage.gaps())
                assertThat(page).bodyText().contains(gap.topic().fr().replace("&", "&amp;"));
        }
    }

    @Test
    void whoever_has_an_account_is_led_to_the_log_in_that_comes_back() {
        assertThat(browser.get().uri(here))
                .bodyText()
                .contains("J'ai déjà un compte", "href=\"/connexion?retour=" + here + "\"");
    }

    /** Each parcours is counted as its own questions say. */
    @Test
    void a_parcours_that_a_phone_cannot_finish_says_so_on_its_first_page() {
        int said = 0;
        for (var offered : profiles.offeredTo(Set.of()).stream()
                .filter(OfferedProfile::isOpen)
                .toList()) {
            var made = created(ADraft.assessment(teacher.account()).profile(offered.id()));
            long waiting = made.targets().stream()
                    .flatMap(skill -> release.item(skill).stream())
                    .filter(item -> !item.devices().contains(Device.PHONE))
                    .count();
            var onPhone = browser.get()
                    .uri("/campagnes/" + made.code())
                    .header("User-Agent", "Mozilla/5.0 (Android 14; Mobile)");
            if (waiting == 0)
                assertThat(onPhone).bodyText().doesNotContain("demande un ordinateur", "demandent un ordinateur");
            else {
                assertThat(onPhone).bodyText().contains(" sur " + made.targets().size() + " demande", "mais pas finir");
                assertThat(browser.get().uri("/campagnes/" + made.code()))
                        .bodyText()
                        .contains("Prévoyez un ordinateur");
                said++;
            }
        }
        assertThat(said).isPositive();
    }

    @Test
    void archived_and_deleted_campaigns_say_so() {
        archive.archive(teacher, campaign.id());
        assertThat(get(here)).hasStatus(GONE).bodyText().contains("archivé").doesNotContain("Je commence");
        assertThat(post(here + "/participations")).hasStatus(GONE);

        delete.delete(teacher, List.of(campaign.id()));
        assertThat(get(here)).hasStatus(GONE).bodyText().contains("supprimé par son organisateur");
    }

    @Test
    void a_school_s_campaign_is_for_its_pupils() {
        var school = organisations.school();
        var head = organisations.administrator(school, people.ada());
        var restricted =
                ((Kept) create.create(head, ADraft.assessment(head.account()).draft())).campaign();

        assertThat(post("/campagnes/" + restricted.code() + "/participations"))
                .hasStatus(SEE_OTHER)
                .hasHeader("Location", "/campagnes/" + restricted.code() + "/identite");
        organisations.pupil(school, ada, "3e4");
        assertThat(post("/campagnes/" + restricted.code() + "/participations")).hasStatus(SEE_OTHER);
    }

    @Test
    void what_is_not_one_s_own_does_not_exist() {
        assertThat(get(here + "/resultats")).hasStatus(NOT_FOUND);
        assertThat(post(here + "/envois")).hasStatus(NOT_FOUND);
        assertThat(get("/parcours")).bodyText().contains("Aucun parcours pour l'instant");
        assertThat(browser.get().uri(here + "/resultats")).hasStatus(SEE_OTHER);
    }

    private MvcTestResult visitorTypes(String code) {
        return browser.post()
                .uri("/campagnes")
                .with(Forms.ours())
                .param("code", code)
                .exchange();
    }
}
