package pix.web.orga.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.*;

import org.junit.jupiter.api.Test;
import pix.testing.PageTest;

/** The campaigns of a teacher and those of the school. */
@PageTest
class ListsOfCampaignsTests extends ATeacherOfASchool {

    @Test
    void an_empty_space_says_how_to_begin() {
        assertThat(get(home)).hasStatus(OK).bodyText().contains("Créez votre première campagne", "Créer une campagne");
    }

    @Test
    void who_has_no_campaign_is_shown_those_of_the_others() {
        var campaign = created();
        var colleague = people.ada();
        organisations.member(teacher.organisation().id(), colleague);
        session = people.browserOf(colleague);

        assertThat(get(home))
                .bodyText()
                .contains(campaign.code(), "voici celles de toute votre organisation", "Propriétaire");
        assertThat(get(home + "?etat=archivees")).bodyText().doesNotContain(campaign.code());
    }

    @Test
    void lists_keep_what_was_asked_of_them() {
        created();

        assertThat(get(home + "/toutes?nom=recherche&tri=PARTICIPANTS&sens=croissant"))
                .hasStatus(OK)
                .bodyText()
                .contains("3e4");
        assertThat(get(home + "?nom=rien")).bodyText().contains("Aucune campagne ne correspond");
        assertThat(get(home + "?page=7")).hasStatus(NOT_FOUND);
        assertThat(get(home + "?page=abc&tri=x")).hasStatus(OK);
    }
}
