package pix.web.orga.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.*;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pix.campaigns.ADraft;
import pix.campaigns.CampaignOutcome.Kept;
import pix.content.OfferedProfile;
import pix.content.TargetProfiles;
import pix.testing.PageTest;

/** What may be asked: the catalogue, and each parcours in it. */
@PageTest
class ChoosingAParcoursTests extends ATeacherOfASchool {

    @Autowired
    TargetProfiles profiles;

    @Test
    void a_parcours_that_lacks_something_says_so_before_and_after_a_campaign_is_made_of_it() {
        for (var offered : profiles.offeredTo(Set.of()).stream()
                .filter(OfferedProfile::isOpen)
                .toList()) {
            var made = ((Kept) create.create(
                            teacher,
                            ADraft.assessment(teacher.account())
                                    .profile(offered.id())
                                    .draft()))
                    .campaign();
            var coverage = offered.coverage();
            var said = coverage.asked() + " de ses " + coverage.meant() + " acquis";

            for (var page : List.of(home.replace("/campagnes", "/parcours/") + offered.id(), home + "/" + made.id()))
                assertThat(get(page)).as(page).bodyText().matches(body -> body.contains(said) != coverage.isWhole());
        }
    }

    @Test
    void the_catalogue_is_searched_by_words_and_by_kind() {
        var catalogue = home.replace("/campagnes", "/parcours");

        assertThat(get(catalogue))
                .bodyText()
                .contains("Mener une recherche", "Les 16 compétences", "Disciplinaires")
                .containsPattern("href=\"" + catalogue + "\"\\s+aria-current=\"page\"");
        assertThat(get(catalogue + "?nom=RECHERCHÉ"))
                .bodyText()
                .contains("Mener une recherche")
                .doesNotContain("href=\"" + catalogue + "/4.1\"");
        assertThat(get(catalogue + "?genre=COMPETENCE"))
                .bodyText()
                .contains("16 parcours")
                .doesNotContain("<h2 id=\"etagere-DISCIPLINE");
        assertThat(get(catalogue + "?nom=zzz")).bodyText().contains("Aucun parcours ne porte ce nom.");
        assertThat(get(catalogue + "?genre=NONSENSE")).hasStatus(OK);
    }

    @Test
    void what_is_in_a_parcours_is_read_and_tried_before_it_is_chosen() {
        var orga = "/orga/" + teacher.organisation().id();
        var inPreparation = profiles.offeredTo(Set.of()).stream()
                .filter(offered -> !offered.isOpen())
                .findFirst()
                .orElseThrow()
                .id();

        assertThat(get(orga + "/parcours")).hasStatus(OK).bodyText().contains("Les 16 compétences", "environ");
        assertThat(get(orga + "/parcours/1.1")).bodyText().contains("Essayer ce parcours", "jusqu'au niveau");
        assertThat(get(orga + "/parcours/" + inPreparation))
                .bodyText()
                .contains("en préparation")
                .doesNotContain("Essayer");
        assertThat(get(orga + "/parcours/equipe")).hasStatus(NOT_FOUND);
        assertThat(get("/decouverte/essai-1.1")).hasStatus(OK);
    }
}
