package pix.web.certif;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.accounts.Person;
import pix.certification.CentreId;
import pix.testing.Forms;
import pix.testing.People;
import pix.testing.TestedCentres;

/** A centre, and the browser of its administrator. */
public abstract class ACentreInTheBrowser {

    @Autowired
    protected MockMvcTester browser;

    @Autowired
    protected TestedCentres centres;

    @Autowired
    protected People people;

    protected CentreId centre;
    protected Person claire;
    protected String sessions;

    @BeforeEach
    void a_centre_and_its_administrator() {
        claire = people.ada();
        centre = centres.centre(claire);
        sessions = "/certif/" + centre + "/sessions";
    }

    protected MvcTestResult get(String path) {
        return browser.get().uri(path).cookie(people.browserOf(claire)).exchange();
    }

    protected MvcTestResult post(String path, Map<String, String> fields) {
        var request = browser.post().uri(path).with(Forms.ours()).cookie(people.browserOf(claire));
        fields.forEach(request::param);
        return request.exchange();
    }
}
