package pix.web.orga.following;

import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.campaigns.following.ACampaign;
import pix.content.RunningRelease;
import pix.organisations.OrganisationId;
import pix.testing.Organisations;
import pix.testing.People;

/** A campaign, and three pupils who are at three points of it. */
abstract class ThreePupilsFollowed {

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
    ACampaign ours;
    long charles;

    @BeforeEach
    void three_pupils_are_in_the_three_states() {
        school = organisations.school();
        var claire = people.ada();
        organisations.member(school, claire);
        session = people.browserOf(claire);
        ours = ACampaign.onTopic(jdbc, school, release, "motcle");
        ours.started("Garance", "Santa", "6B");
        ours.completed("Ada", "Lovelace", "6A");
        charles = ours.shared(
                "Charles", "Babbage", "6A", List.copyOf(ours.campaign.targets()).subList(0, 3));
    }

    MvcTestResult get(String page) {
        return ask(school, ours.campaign.id() + page);
    }

    MvcTestResult ask(OrganisationId organisation, String page) {
        return browser.get()
                .uri("/orga/" + organisation + "/campagnes/" + page)
                .cookie(session)
                .exchange();
    }
}
