package pix.web.orga.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;

import com.github.miachm.sods.SpreadSheet;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.campaigns.following.ACampaign;
import pix.content.RunningRelease;
import pix.organisations.OrganisationId;
import pix.testing.Organisations;
import pix.testing.PageTest;
import pix.testing.People;

@PageTest
class ClassSheetTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RunningRelease release;

    OrganisationId school;
    Cookie session;
    long ada;

    @BeforeEach
    void one_pupil_of_6a_has_sent_and_another_has_not_begun() {
        school = organisations.school();
        var claire = people.ada();
        organisations.member(school, claire);
        session = people.browserOf(claire);
        ada = organisations.pupil(school, people.ada(), "6A");
        organisations.pupil(school, people.ada(), "6A");
        var campaign = ACampaign.onTopic(jdbc, school, release, "motcle");
        var held = List.copyOf(campaign.campaign.targets());
        campaign.isOf(campaign.shared("Ada", "Delorme", "6A", held), ada);
    }

    @Test
    void a_class_is_shown_whole_absent_pupils_included() {
        assertThat(get("")).hasStatus(OK).bodyText().contains("6A");
        assertThat(get("/6A"))
                .hasStatus(OK)
                .bodyText()
                .contains("2 élèves", "Rentrée des 6e", "100 %", "n'a pas commencé")
                .contains("/orga/" + school + "/eleves/" + ada, "Non communiqué", "/participants/")
                .contains("Toute la classe", "aucun sur 2", "1 envoi sur 2", "moyenne 100 %");
    }

    @Test
    void who_may_sit_an_exam_is_on_the_sheet_and_counted() {
        jdbc.sql("update organisations.student set certifiable = true, certifiable_at = now() where id = :id")
                .param("id", ada)
                .update();

        assertThat(get("/6A")).bodyText().contains("1 certifiable sur 2");
        assertThat(get("/6A/fiche.csv")).bodyText().contains("\"Certifiable\"", ";\"Oui\";");
    }

    @Test
    void a_class_of_more_than_five_hundred_is_whole() {
        jdbc.sql("""
                        insert into organisations.student (organisation_id, first_name, last_name, names, group_name,
                                                           is_imported, created_at, updated_at)
                        select :organisation, 'Camille', 'Martin' || i, 'martin' || i || ' camille', '6A', true, now(), now()
                          from generate_series(1, 520) i
                        """).param("organisation", school.value()).update();

        assertThat(get("/6A")).bodyText().contains("522 élèves").containsPattern("Martin520\\s+Camille");
        assertThat(get("/6A/fiche.csv")).bodyText().contains("\"Martin520\"");
    }

    @Test
    void it_is_taken_away_as_csv_and_as_a_spreadsheet() throws Exception {
        assertThat(get("/6A/fiche.csv")).hasStatus(OK).bodyText().contains("\"Rentrée des 6e (%)\"", ";1;100\n");

        var ods = get("/6A/fiche.ods").getMvcResult().getResponse().getContentAsByteArray();
        var sheet = new SpreadSheet(new ByteArrayInputStream(ods)).getSheet(0);
        var values = sheet.getDataRange().getValues();
        int column = List.of(values[0]).indexOf("Rentrée des 6e (%)");
        assertThat(Arrays.asList(values[1][column], values[2][column]))
                .as("numbers are numbers")
                .contains(100.0);
    }

    @Test
    void a_class_that_is_not_there_or_is_a_neighbour_s_is_not_found() {
        assertThat(get("/6Z")).hasStatus(NOT_FOUND);
        assertThat(browser.get()
                        .uri("/orga/" + organisations.school() + "/classes")
                        .cookie(session))
                .hasStatus(NOT_FOUND);
    }

    private MvcTestResult get(String page) {
        return browser.get()
                .uri("/orga/" + school + "/classes" + page)
                .cookie(session)
                .exchange();
    }
}
