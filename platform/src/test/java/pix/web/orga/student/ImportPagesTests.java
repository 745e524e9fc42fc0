package pix.web.orga.student;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import pix.testing.PageTest;

/** A roll is sent, asked about and imported. */
@PageTest
class ImportPagesTests extends APageOfStudents {

    @Test
    void importing_is_for_administrators() {
        assertThat(get("/imports", teacher))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains("Seuls les administrateurs");
        assertThat(get("/imports", administrator)).hasStatusOk().bodyText().contains("Importer", "20 Mo");
        assertThat(get("/eleves", teacher)).bodyText().doesNotContain("/imports");
        assertThat(get("/eleves", administrator)).bodyText().contains("/imports");
    }

    @Test
    void an_import_that_would_empty_the_roll_asks_with_numbers_and_says_who_is_left_out() {
        jdbc.sql("""
                        insert into organisations.roll_import (organisation_id, author_id, format, is_replacement, file_name,
                               size, uploaded_at, started_at, asked_at, leaving, enrolled, added, updated, removed, left_out)
                        values (:school, :author, 'SIECLE', false, 'e.xml', 1, now(), now(), now(), 27, 39, 2, 10, 27, 1)
                        """)
                .param("school", school.value())
                .param("author", ada.id().value())
                .update();
        var id = jdbc.sql("select max(id) from organisations.roll_import")
                .query(Long.class)
                .single();
        jdbc.sql("""
                        insert into organisations.roll_import_problem
                        values (:school, :id, 0, 'WITHOUT_CLASS', 0, 'CODE_STRUCTURE', '', '', 'Ndiaye Fatou', '12AB')
                        """).param("school", school.value()).param("id", id).update();

        assertThat(get("/imports", administrator))
                .bodyText()
                .contains("Un fichier attend votre accord", "/imports/" + id);
        assertThat(get("/imports/" + id, administrator))
                .bodyText()
                .contains(
                        "Ce fichier retirerait 27 élèves sur 39",
                        "12 personnes sont dans le fichier",
                        "Ne rien importer")
                .contains("1 sans classe", "Ndiaye Fatou", "12AB", "Retirer ces 27 élèves et importer");
        assertThat(post("/imports/" + id + "/abandons", teacher)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post("/imports/" + id + "/abandons", administrator)).hasStatus3xxRedirection();
        assertThat(post("/imports/" + id + "/confirmations", administrator)).hasStatus3xxRedirection();
        assertThat(get("/imports/" + id, administrator)).bodyText().contains("Cet import a été abandonné");
    }

    @Test
    void a_file_is_kept_and_its_import_shown() {
        var sent = send("eleves.xml");

        assertThat(sent).hasStatus3xxRedirection();
        assertThat(send("eleves.xml"))
                .as("one double click is one import")
                .redirectedUrl()
                .isEqualTo(sent.getMvcResult().getResponse().getRedirectedUrl());
        var page = requireNonNull(sent.getResponse().getRedirectedUrl());
        assertThat(pages.get().uri(page).cookie(administrator).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("En attente", "hx-trigger", "Ada Delorme");
        assertThat(send("autres.xml")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void a_file_of_another_kind_is_refused_beside_the_field() {
        assertThat(send("eleves.csv"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("doit finir par .xml, .zip");
    }
}
