package pix.web.orga.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;

import java.util.List;
import org.junit.jupiter.api.Test;
import pix.campaigns.following.ACampaign;
import pix.testing.PageTest;

/** Who takes part, how far they are and what it shows. */
@PageTest
class FollowingPagesTests extends ThreePupilsFollowed {

    @Test
    void participants_are_listed_with_what_they_sent_or_where_they_stand() {
        assertThat(get("/participants"))
                .hasStatus(OK)
                .bodyText()
                .contains(
                        "Participants (3)",
                        "Babbage",
                        "En cours de test",
                        "En attente",
                        "Exporter les résultats (.csv)");
    }

    @Test
    void a_collection_has_words_filters_and_an_activity_of_its_own() {
        ours = ACampaign.ofProfiles(jdbc, school);
        ours.completed("Ada", "Lovelace", "6A");
        ours.sharedProfile("Charles", "Babbage", "6A", 320, true);
        ours.sharedProfile("Katherine", "Johnson", "6B", 12, false);

        assertThat(get("/participants"))
                .hasStatus(OK)
                .bodyText()
                .contains("Activité", "Profils reçus", "Profil reçu", "Exporter les profils (.csv)")
                .doesNotContain("En cours de test", "Résultats reçus", "Résultats collectifs", "Palier");
        assertThat(get("/participants?certifiable=oui"))
                .bodyText()
                .contains("Babbage")
                .doesNotContain("Johnson", "Lovelace");
        assertThat(get("/participants?certifiable=non"))
                .bodyText()
                .contains("Johnson")
                .doesNotContain("Babbage", "Lovelace");
        assertThat(get("/export.csv?certifiable=oui"))
                .bodyText()
                .contains("Babbage")
                .doesNotContain("Johnson");
        assertThat(get("/participants?statut=TO_SHARE"))
                .bodyText()
                .contains("Lovelace")
                .doesNotContain("Babbage");
        assertThat(get("/activite"))
                .hasStatus(OK)
                .bodyText()
                .containsPattern("Profil reçu</th>\\s*<td>2<")
                .containsPattern("En attente</th>\\s*<td>1<")
                .doesNotContain("En cours de test", "Ont terminé", "Résultat moyen");
    }

    @Test
    void activity_results_and_analysis_are_pages_of_their_own() {
        assertThat(get("/activite")).hasStatus(OK).bodyText().contains("Ont commencé", "Où en sont les participants");
        assertThat(get("/resultats-collectifs")).hasStatus(OK).bodyText().contains("Acquis validés (moyenne)");
        assertThat(get("/analyse")).hasStatus(OK).bodyText().contains("Pertinence", "Requêtes et moteurs de recherche");
        assertThat(get("/analyse?classe=6B")).bodyText().contains("Aucun résultat pour le moment");
    }

    @Test
    void the_analysis_offers_each_topic_s_own_tutorials_our_lesson_first() {
        assertThat(get("/analyse"))
                .bodyText()
                .contains("/lecons/motcle", "leçon de Pix")
                .containsSubsequence("/lecons/motcle", "Naviguer sur le web : navigateur, site, moteur de recherche")
                .doesNotContain("Browsing the web");
    }

    @Test
    void a_campaign_without_participants_says_what_to_do() {
        ours = ACampaign.onTopic(jdbc, school, release, "motcle");

        assertThat(get("/participants")).bodyText().contains("Personne n'a encore commencé", ours.campaign.code());
        assertThat(get("/activite")).bodyText().contains("Personne n'a encore commencé");
    }

    @Test
    void a_neighbour_s_campaign_and_participant_do_not_exist() {
        var theirs = ACampaign.onTopic(jdbc, organisations.school(), release, "motcle");
        long theirPupil = theirs.started("Noé", "Voisin", "6A");

        for (var page : List.of(
                "/participants",
                "/activite",
                "/resultats-collectifs",
                "/analyse",
                "/export.csv",
                "/export.ods",
                "/direct"))
            assertThat(ask(school, theirs.campaign.id().value() + page))
                    .as(page)
                    .hasStatus(NOT_FOUND);
        assertThat(get("/participants/" + theirPupil)).hasStatus(NOT_FOUND);
        assertThat(ask(theirs.campaign.organisation(), theirs.campaign.id() + "/participants"))
                .hasStatus(NOT_FOUND);
    }
}
