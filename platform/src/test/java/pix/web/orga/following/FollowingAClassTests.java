package pix.web.orga.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;

import java.util.List;
import org.junit.jupiter.api.Test;
import pix.testing.PageTest;

/** Filters, and the class that was chosen. */
@PageTest
class FollowingAClassTests extends ThreePupilsFollowed {

    @Test
    void filters_stay_in_the_address_and_say_when_nobody_fits() {
        assertThat(get("/participants?classe=6A"))
                .bodyText()
                .contains("Babbage", "Lovelace")
                .doesNotContain("Santa");
        assertThat(get("/participants?nom=zzz")).bodyText().contains("Personne ne correspond", "value=\"zzz\"");
        assertThat(get("/participants?par=7&statut=NONSENSE&palier=x"))
                .hasStatus(OK)
                .bodyText()
                .contains("Santa");
        assertThat(get("/participants?page=2")).hasStatus(NOT_FOUND);
    }

    @Test
    void the_class_that_was_chosen_stays_from_page_to_page() {
        for (var page : List.of("", "/activite", "/participants", "/resultats-collectifs", "/analyse"))
            assertThat(get(page + "?classe=6A"))
                    .bodyText()
                    .contains("/activite?classe=6A\"", "/participants?classe=6A\"", "/analyse?classe=6A\"")
                    .contains("/resultats-collectifs?classe=6A\"", ours.campaign.id() + "?classe=6A\"");
        assertThat(get("/participants?classe=6A&nom=bab"))
                .bodyText()
                .contains("/participants/" + charles + "?classe=6A", "/activite?classe=6A\"");
        assertThat(get("/participants/" + charles + "?classe=6A")).bodyText().contains("/participants?classe=6A\"");
        assertThat(get("/activite")).bodyText().contains("/participants\"").doesNotContain("classe=6A\"");
    }

    @Test
    void the_class_that_was_chosen_leads_to_its_sheet() {
        organisations.pupil(school, people.ada(), "6A");

        assertThat(get("/participants?classe=6A")).bodyText().contains("/classes/6A", "Fiche de la classe 6A");
        assertThat(get("/participants?classe=6A&classe=6B")).bodyText().doesNotContain("Fiche de la classe");
    }
}
