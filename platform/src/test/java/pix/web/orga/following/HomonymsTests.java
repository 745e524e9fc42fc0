package pix.web.orga.following;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.accounts.AccountViews;
import pix.accounts.Person;
import pix.campaigns.following.ACampaign;
import pix.content.RunningRelease;
import pix.organisations.OrganisationId;
import pix.shared.PlainName;
import pix.testing.Organisations;
import pix.testing.PageTest;
import pix.testing.People;

/** Wherever people stand in a list, two of the same name can be told apart; and nothing more is told of the others. */
@PageTest
class HomonymsTests {

    private static final String LEA = "05/05/2013";
    private static final String OTHER_LEA = "06/06/2013";
    private static final String ZOE = "07/07/2013";

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

    @Autowired
    AccountViews accounts;

    OrganisationId school;
    Person teacher;
    Cookie session;
    ACampaign campaign;
    long lea;
    long otherLea;
    long participation;

    @BeforeEach
    void two_pupils_are_called_alike_and_one_is_not() {
        school = organisations.school();
        teacher = people.ada();
        organisations.administrator(school, teacher);
        session = people.browserOf(teacher);
        lea = pupil("Léa", "Martin", 5, "0000000001A");
        otherLea = pupil("LEA", "MARTIN", 6, "0000000002A");
        long zoe = pupil("Zoé", "Martin", 7, "0000000003A");
        campaign = ACampaign.onTopic(jdbc, school, release, "motcle");
        var held = List.copyOf(campaign.campaign.targets());
        participation = campaign.shared("Léa", "Martin", "6A", held);
        campaign.isOf(participation, lea);
        campaign.isOf(campaign.shared("Lea", "MARTIN", "6A", held), otherLea);
        campaign.isOf(campaign.shared("Zoé", "Martin", "6A", held), zoe);
    }

    @Test
    void in_lists_of_participants_and_in_files() {
        assertThat(page("/campagnes/" + campaign.campaign.id() + "/participants"))
                .contains(LEA, OTHER_LEA)
                .doesNotContain(ZOE);
        assertThat(page("/campagnes/" + campaign.campaign.id() + "/participants/" + participation))
                .contains(LEA);
        assertThat(page("/campagnes/" + campaign.campaign.id() + "/participants?nom=lea"))
                .contains(LEA, OTHER_LEA);
        assertThat(page("/campagnes/" + campaign.campaign.id() + "/export.csv"))
                .contains("\"Homonymes : date de naissance, numéro\"", LEA, OTHER_LEA)
                .doesNotContain(ZOE);
    }

    @Test
    void in_the_sheet_of_a_class() {
        assertThat(page("/classes/6A")).contains(LEA, OTHER_LEA).doesNotContain(ZOE);
        assertThat(page("/classes/6A/fiche.csv")).contains(LEA, OTHER_LEA).doesNotContain(ZOE);
    }

    @Test
    void where_something_is_done_to_them() {
        jdbc.sql("update campaigns.campaign set owner_id = :teacher where organisation_id = :school")
                .param("teacher", teacher.id().value())
                .param("school", school.value())
                .update();

        assertThat(page("/campagnes/" + campaign.campaign.id() + "/participants/" + participation + "/retrait"))
                .contains(LEA, "6A");
        assertThat(page("/eleves/mots-de-passe?eleve=" + lea + "&eleve=" + otherLea))
                .contains(LEA, OTHER_LEA);
        jdbc.sql("update organisations.organisation set kind = 'SUP' where id = :id")
                .param("id", school.value())
                .update();
        assertThat(page("/eleves/suppressions?eleve=" + lea))
                .contains(LEA, "6A")
                .doesNotContain("0000000001A");
    }

    @Test
    void born_on_the_same_day_they_have_a_number() {
        jdbc.sql("update organisations.student set birth_date = '2013-05-05' where id = :id")
                .param("id", otherLea)
                .update();

        for (var list : List.of("/classes/6A", "/classes/6A/fiche.csv", "/eleves"))
            assertThat(page(list))
                    .as(list)
                    .contains("0000000001A", "0000000002A")
                    .doesNotContain("0000000003A");
    }

    @Test
    void whoever_left_is_no_homonym_of_those_who_are_there() {
        jdbc.sql("update organisations.student set disabled_at = now() where id = :id")
                .param("id", otherLea)
                .update();

        assertThat(page("/classes/6A")).doesNotContain(LEA);
    }

    @Test
    void two_colleagues_have_their_addresses() {
        var colleague = people.ada();
        organisations.member(school, colleague);

        assertThat(page("/equipe")).contains(login(colleague)).contains(login(teacher));
        assertThat(page("/campagnes/nouvelle")).contains("(" + login(colleague) + ")");
    }

    @Test
    void a_colleague_whose_name_is_nobody_else_s_has_none() {
        assertThat(page("/equipe")).doesNotContain(login(teacher));
    }

    private long pupil(String first, String last, int day, String number) {
        long id = organisations.pupil(school, people.ada(), "6A");
        jdbc.sql("""
                        update organisations.student
                           set first_name = :first, last_name = :last, names = :names, birth_date = :birth, national_id = :number
                         where organisation_id = :school and id = :id
                        """)
                .param("first", first)
                .param("last", last)
                .param("names", PlainName.inOrder(last, first))
                .param("birth", LocalDate.of(2013, day, day))
                .param("number", number)
                .param("school", school.value())
                .param("id", id)
                .update();
        return id;
    }

    private String login(Person person) {
        return accounts.summary(person.id()).login();
    }

    private String page(String path) {
        MvcTestResult reply =
                browser.get().uri("/orga/" + school + path).cookie(session).exchange();
        assertThat(reply).as(path).hasStatusOk();
        try {
            return reply.getMvcResult().getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
