package pix.web.orga;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.OK;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pix.accounts.Person;
import pix.campaigns.ADraft;
import pix.campaigns.Campaign;
import pix.campaigns.CampaignOutcome.Kept;
import pix.campaigns.CreateCampaign;
import pix.campaigns.participation.APupil;
import pix.organisations.Member;
import pix.testing.Organisations;
import pix.testing.PageTest;
import pix.testing.People;
import pix.testing.TestClock;

/** It is half past two in the afternoon of the first of March in Paris: at Nouméa it is the second, at Honolulu still morning. */
@PageTest
class TimeZoneOfAnOrganisationTests {

    private static final Instant AT = Instant.parse("2027-03-01T13:30:00Z");

    private static final Pattern DAY = Pattern.compile("0[12]/03/2027");

    @Autowired
    MockMvcTester browser;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    CreateCampaign create;

    @Autowired
    APupil pupil;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @ParameterizedTest
    @CsvSource({
        "Europe/Paris, 01/03/2027, 14:30",
        "Indian/Reunion, 01/03/2027, 17:30",
        "Pacific/Noumea, 02/03/2027, 00:30",
        "Pacific/Honolulu, 01/03/2027, 03:30"
    })
    void its_pages_and_files_and_those_of_its_learners_show_its_own_days_and_hours(
            String zone, String day, String hour) {
        clock.set(AT);
        var claire = people.ada();
        var teacher = teacherIn(zone, claire);
        var campaign = ((Kept) create.create(
                        teacher, ADraft.assessment(teacher.account()).draft()))
                .campaign();
        var ada = people.ada();
        var participation = pupil.sends(ada, campaign, 2);
        var orga = "/orga/" + teacher.organisation().id();
        var ours = orga + "/campagnes/" + campaign.id();
        var teaching = people.browserOf(claire);

        for (var path : List.of(
                orga + "/campagnes",
                ours,
                ours + "/participants/" + participation.id(),
                ours + "/activite",
                ours + "/export.csv",
                orga + "/eleves")) assertThat(days(path, teaching)).as(path).containsOnly(day);
        assertThat(shown(ours + "/export.csv", teaching)).contains(day + " " + hour);

        var learning = people.browserOf(ada);
        assertThat(days("/parcours", learning)).containsOnly(day);
        assertThat(shown(results(campaign), learning)).contains(hour);
        assertThat(days(results(campaign), learning)).containsOnly(day);
    }

    private Member teacherIn(String zone, Person claire) {
        var organisation = organisations.open();
        jdbc.sql("update organisations.organisation set time_zone = :zone where id = :id")
                .param("zone", zone)
                .param("id", organisation.value())
                .update();
        return organisations.administrator(organisation, claire);
    }

    private static String results(Campaign campaign) {
        return "/campagnes/" + campaign.code() + "/resultats";
    }

    /** The first days of March that a page shows, written in one way. */
    private List<String> days(String path, Cookie session) {
        return DAY.matcher(shown(path, session))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private String shown(String path, Cookie session) {
        var page = browser.get().uri(path).cookie(session).exchange();
        assertThat(page).hasStatus(OK);
        return new String(page.getResponse().getContentAsByteArray(), UTF_8)
                .replace("1 mars 2027", "01/03/2027")
                .replace("2 mars 2027", "02/03/2027");
    }
}
