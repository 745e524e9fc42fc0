package pix.web.orga.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;

import org.junit.jupiter.api.Test;
import pix.campaigns.CompetenceLevel;
import pix.testing.Forms;
import pix.testing.PageTest;
import pix.web.orga.following.ParticipantPage.ProfileLine;

/** The page of one participant. */
@PageTest
class OneParticipantTests extends ThreePupilsFollowed {

    @Test
    void one_pupil_s_results_are_shown_once_they_are_sent() {
        assertThat(get("/participants/" + charles))
                .hasStatus(OK)
                .bodyText()
                .contains("Charles Babbage", "Acquis validés", "Mener une recherche", "Commencé le", "Date d'envoi");
    }

    @Test
    void a_participant_is_taken_out_once_it_was_said_what_goes_with_them() {
        var removal = "/participants/" + charles + "/retrait";
        assertThat(get("/participants/" + charles)).bodyText().doesNotContain(removal);
        assertThat(get(removal)).hasStatus(FORBIDDEN);
        var head = people.ada();
        organisations.administrator(school, head);
        session = people.browserOf(head);

        assertThat(get("/participants/" + charles)).bodyText().contains(removal);
        assertThat(get(removal))
                .hasStatus(OK)
                .bodyText()
                .contains("Retirer Charles Babbage", "envoyés seront supprimés");
        assertThat(browser.post()
                        .uri("/orga/" + school + "/campagnes/" + ours.campaign.id() + removal)
                        .with(Forms.ours())
                        .cookie(session)
                        .exchange())
                .hasStatus3xxRedirection();

        assertThat(get("/participants")).bodyText().contains("Participants (2)").doesNotContain("Babbage");
        assertThat(get(removal)).hasStatus(NOT_FOUND);
    }

    @Test
    void two_sendings_are_compared_competence_by_competence() {
        assertThat(get("/participants/" + charles)).bodyText().doesNotContain("Comparaison avec");
        long again = ours.shared("Charles", "Babbage", "6A", ours.campaign.targets());
        ours.areOfOne(charles, again);

        assertThat(get("/participants/" + again))
                .bodyText()
                .contains("Comparaison avec l'envoi n° 1", "en hausse", "100 %");
        assertThat(get("/participants/" + charles)).bodyText().doesNotContain("Comparaison avec");
    }

    /** As the learner's own page says it. */
    @Test
    void a_competence_that_cannot_be_tested_yet_has_no_level() {
        for (var competence : release.framework().competences().toList()) {
            var nothing = ProfileLine.of(
                    release.framework(), release::isComing, new CompetenceLevel(competence.code(), 0, 0));
            var something = ProfileLine.of(
                    release.framework(), release::isComing, new CompetenceLevel(competence.code(), 1, 9));

            assertThat(nothing.isComing()).as(competence.code()).isEqualTo(release.isComing(competence.code()));
            assertThat(something.isComing()).isFalse();
        }
        assertThat(ProfileLine.of(release.framework(), release::isComing, new CompetenceLevel("9.9", 0, 0))
                        .isComing())
                .isFalse();
    }
}
