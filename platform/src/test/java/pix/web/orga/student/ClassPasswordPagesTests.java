package pix.web.orga.student;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import pix.testing.PageTest;

/** Passwords that are given to one pupil or to a class. */
@PageTest
class ClassPasswordPagesTests extends APageOfStudents {

    @Test
    void an_account_gets_a_username_and_a_password_shown_once() {
        var account = "/eleves/" + linked + "/compte";

        assertThat(post(account + "/identifiant", teacher))
                .hasStatusOk()
                .bodyText()
                .contains("ada.delorme");
        assertThat(post(account + "/identifiant", teacher)).hasStatus(HttpStatus.CONFLICT);
        assertThat(post(account + "/mots-de-passe", teacher))
                .hasStatusOk()
                .bodyText()
                .containsPattern("class=\"secret\">[a-z]{6}[0-9]{2}<");
        assertThat(get(account, teacher)).bodyText().doesNotContain("class=\"secret\"");
        assertThat(get("/eleves/" + alone + "/compte", teacher)).bodyText().contains("Pas encore de compte");
    }

    @Test
    void a_class_gets_its_passwords_on_cards_or_in_a_file() {
        var chosen = "?eleve=" + linked + "&eleve=" + alone;

        assertThat(get("/eleves/mots-de-passe" + chosen, teacher))
                .bodyText()
                .contains("2 élèves sélectionnés.", "1 mot de passe sera réinitialisé.");
        assertThat(get("/eleves/mots-de-passe?classe=4e A", teacher)).bodyText().contains("2 élèves sélectionnés.");
        assertThat(post("/eleves/mots-de-passe" + chosen + "&format=cartes", teacher))
                .hasStatusOk()
                .bodyText()
                .contains("login-cards", "ada.delorme0103")
                .doesNotContain("Lœuillet");
        assertThat(post("/eleves/mots-de-passe" + chosen + "&format=ods", teacher))
                .hasStatusOk()
                .hasContentType("application/vnd.oasis.opendocument.spreadsheet");
        assertThat(post("/eleves/mots-de-passe" + chosen + "&format=csv", teacher))
                .hasStatusOk()
                .bodyText()
                .startsWith(
                        "\uFEFF\"Classe\";\"Nom\";\"Prénom\";\"Identifiant\";\"Mot de passe\"\n\"4e A\";\"Delorme\";\"Ada\";\"ada.delorme0103\";");
    }
}
