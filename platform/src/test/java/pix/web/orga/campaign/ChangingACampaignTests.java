package pix.web.orga.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.*;

import org.junit.jupiter.api.Test;
import pix.testing.PageTest;

/** Who may change, archive and delete a campaign, and who finds none. */
@PageTest
class ChangingACampaignTests extends ATeacherOfASchool {

    @Test
    void its_owner_changes_archives_and_deletes_it() {
        var campaign = created();
        var here = home + "/" + campaign.id();

        assertThat(next(post(here + "/modification", "name", "Un autre nom", "owner", owner())))
                .bodyText()
                .contains("Un autre nom", "Les modifications de la campagne sont enregistrées.");
        assertThat(next(post(here + "/archives")))
                .bodyText()
                .contains("Désarchiver", "La campagne est archivée. Elle peut");
        assertThat(get(home + "?etat=archivees")).bodyText().contains("Un autre nom");
        assertThat(next(post(here + "/desarchivages"))).bodyText().contains("La campagne est désarchivée");
        assertThat(get(here)).bodyText().doesNotContain("La campagne est désarchivée");
        assertThat(get(home + "/nouvelle?copie=" + campaign.id())).bodyText().contains("Copie de Un autre nom");
        assertThat(get(home + "/suppressions/nouvelle?campagne=" + campaign.id()))
                .bodyText()
                .contains("Supprimer définitivement");
        assertThat(next(post(home + "/suppressions", "campagne", campaign.id().toString())))
                .bodyText()
                .contains("La campagne est supprimée.");
        assertThat(get(here)).hasStatus(NOT_FOUND);
    }

    @Test
    void a_colleague_is_told_who_may_change_it() {
        var campaign = created();
        var colleague = people.ada();
        organisations.member(teacher.organisation().id(), colleague);
        session = people.browserOf(colleague);
        var here = home + "/" + campaign.id();

        assertThat(get(here)).hasStatus(OK).bodyText().doesNotContain("Modifier", "Archiver");
        assertThat(get(here + "/modification"))
                .hasStatus(FORBIDDEN)
                .bodyText()
                .contains("Vous n'avez pas ce droit", "le propriétaire d'une campagne et les administrateurs")
                .contains("Ada Delorme", teacher.organisation().name());
        assertThat(post(here + "/archives")).hasStatus(FORBIDDEN);
        assertThat(post(home + "/suppressions", "campagne", campaign.id().toString()))
                .hasStatus(FORBIDDEN);
    }

    @Test
    void for_the_neighbours_nothing_of_it_exists() {
        var campaign = created();
        var neighbour = people.ada();
        var elsewhere = organisations.administrator(organisations.open(), neighbour);
        session = people.browserOf(neighbour);

        assertThat(get(home)).hasStatus(NOT_FOUND);
        assertThat(get(home + "/" + campaign.id())).hasStatus(NOT_FOUND);
        var theirs = "/orga/" + elsewhere.organisation().id() + "/campagnes/" + campaign.id();
        assertThat(get(theirs)).hasStatus(NOT_FOUND);
        assertThat(get(theirs + "/qr.svg")).hasStatus(NOT_FOUND);
        assertThat(get(home + "/nouvelle?copie=" + campaign.id())).hasStatus(NOT_FOUND);
    }
}
