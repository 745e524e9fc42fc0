package pix.web.orga.student;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import pix.campaigns.following.ACampaign;
import pix.testing.PageTest;

@PageTest
class StudentPagesTests extends APageOfStudents {

    @Test
    void students_are_listed_with_their_number_and_how_they_log_in() {
        assertThat(get("/eleves", teacher))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Élèves (2)",
                        "Delorme",
                        "Adresse e-mail",
                        "4e A",
                        "01/03/2012",
                        "Non communiqué",
                        "Gérer le compte");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nom=ines", "nom=loeuillet in", "nom=leuillet", "connexion=NONE", "classe=4e A&nom=lœu"})
    void filters_find_the_one(String query) {
        assertThat(get("/eleves?" + query, teacher))
                .hasStatusOk()
                .bodyText()
                .contains("Inès")
                .doesNotContain(">Delorme<");
    }

    @Test
    void participations_are_counted_in_the_list_and_shown_on_the_student_s_page() {
        assertThat(get("/eleves/" + linked, teacher)).bodyText().contains("Aucune participation");
        var campaign = ACampaign.onTopic(jdbc, school, release, "motcle");
        campaign.isOf(campaign.completed("Ada", "Delorme", "4e A"), linked.value());

        assertThat(get("/eleves?nom=delorme", teacher)).bodyText().contains("dernière le", "Rentrée des 6e");
        assertThat(get("/eleves/" + linked, teacher))
                .bodyText()
                .contains("Participations (1)", "Rentrée des 6e", "En attente", "/participants/");
    }

    @Test
    void what_nobody_fits_says_so() {
        assertThat(get("/eleves?nom=zzzzzz", teacher)).hasStatusOk().bodyText().contains("Personne ne correspond");
        assertThat(get("/eleves?page=9", teacher)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void another_organisation_s_student_does_not_exist() {
        var other = roll.student(organisations.school(), "Noé", "Marchand", "INE3");

        assertThat(get("/eleves/" + other, teacher)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/eleves/" + other + "/compte", teacher)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("/eleves/" + other + "/compte/mots-de-passe", teacher)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("/eleves/mots-de-passe?format=csv&eleve=" + other, teacher))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(get("/eleves", people.browserOf(people.ada()))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void students_of_a_school_are_not_deleted_by_hand_and_participants_are() {
        assertThat(get("/eleves/suppressions?eleve=" + linked, administrator)).hasStatus(HttpStatus.NOT_FOUND);
        school = organisations.open();
        var guest = roll.student(school, "Noé", "Marchand", "INE3");
        var owner = browser(true);

        assertThat(get("/eleves/suppressions?eleve=" + guest, browser(false))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/eleves/suppressions?eleve=" + guest, owner)).bodyText().contains("Marchand Noé");
        assertThat(post("/eleves/suppressions?eleve=" + guest, owner)).hasStatus3xxRedirection();
        assertThat(get("/eleves", owner)).bodyText().contains("Participants (0)");
    }
}
