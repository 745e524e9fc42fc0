package pix.web.orga;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.OK;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pix.campaigns.following.ACampaign;
import pix.content.RunningRelease;
import pix.organisations.OrganisationId;
import pix.testing.Organisations;
import pix.testing.PageTest;
import pix.testing.People;
import pix.testing.TestClock;

/** It is half past two in the afternoon of the first of March in Paris, and the second already at Nouméa. */
@PageTest
class TimeZoneOfAnOrganisationTests {

    private static final Instant AT = Instant.parse("2027-03-01T13:30:00Z");

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
    TestClock clock;

    OrganisationId school;
    Cookie session;
    ACampaign ours;
    long charles;

    @BeforeEach
    void a_school_overseas_follows_a_pupil() {
        clock.set(AT);
        school = organisations.school();
        var claire = people.ada();
        organisations.administrator(school, claire);
        session = people.browserOf(claire);
        ours = ACampaign.onTopic(jdbc, school, release, "motcle");
        charles = ours.shared("Charles", "Babbage", "6A", List.copyOf(ours.campaign.targets()));
        var pupil = organisations.pupil(school, people.ada(), "6A");
        ours.isOf(charles, pupil);
        jdbc.sql("""
                        update campaigns.participation set started_at = :at, completed_at = :at, shared_at = :at where id = :id
                        """)
                .param("at", AT.atOffset(ZoneOffset.UTC))
                .param("id", charles)
                .update();
        jdbc.sql("update campaigns.campaign set created_at = :at where organisation_id = :school")
                .param("at", AT.atOffset(ZoneOffset.UTC))
                .param("school", school.value())
                .update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/campagnes",
                "/campagnes/{campaign}",
                "/campagnes/{campaign}/participants",
                "/campagnes/{campaign}/participants/{participant}",
                "/campagnes/{campaign}/export.csv",
                "/eleves"
            })
    void its_pages_and_files_show_its_own_days(String path) {
        assertThat(shown(path)).contains("01/03/2027").doesNotContain("02/03/2027");

        jdbc.sql("update organisations.organisation set time_zone = 'Pacific/Noumea' where id = :id")
                .param("id", school.value())
                .update();

        assertThat(shown(path)).contains("02/03/2027").doesNotContain("01/03/2027");
    }

    /** What a page shows, with days written in one way. */
    private String shown(String path) {
        var address = path.replace("{campaign}", ours.campaign.id().toString())
                .replace("{participant}", Long.toString(charles));
        var page =
                browser.get().uri("/orga/" + school + address).cookie(session).exchange();
        assertThat(page).hasStatus(OK);
        return new String(page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8)
                .replace("1 mars 2027", "01/03/2027")
                .replace("2 mars 2027", "02/03/2027");
    }
}
