package pix.web.app.campaign;

import static org.springframework.http.HttpStatus.*;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.accounts.Person;
import pix.campaigns.ADraft;
import pix.campaigns.Campaign;
import pix.campaigns.CampaignOutcome.Kept;
import pix.campaigns.CreateCampaign;
import pix.content.RunningRelease;
import pix.organisations.Member;
import pix.testing.Forms;
import pix.testing.Organisations;
import pix.testing.People;

/** A campaign whose code was given to Ada. */
abstract class AGivenCode {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    CreateCampaign create;

    @Autowired
    RunningRelease release;

    Member teacher;
    Campaign campaign;
    Person ada;
    Cookie session;
    String here;

    @BeforeEach
    void a_code_was_given() {
        teacher = organisations.administrator(organisations.sendingAgain(), people.ada());
        campaign = created(ADraft.assessment(teacher.account()).severalSendings(true));
        ada = people.ada();
        session = people.browserOf(ada);
        here = "/campagnes/" + campaign.code();
    }

    Campaign created(ADraft draft) {
        return ((Kept) create.create(teacher, draft.draft())).campaign();
    }

    MvcTestResult get(String path) {
        return browser.get().uri(path).cookie(session).exchange();
    }

    MvcTestResult post(String path, String... fields) {
        var request = browser.post().uri(path).cookie(session).with(Forms.ours());
        for (int at = 0; at < fields.length; at += 2) request = request.param(fields[at], fields[at + 1]);
        return request.exchange();
    }
}
