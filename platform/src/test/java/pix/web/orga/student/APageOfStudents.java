package pix.web.orga.student;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.accounts.Person;
import pix.content.RunningRelease;
import pix.organisations.OrganisationId;
import pix.organisations.student.ARoll;
import pix.organisations.student.StudentId;
import pix.testing.Forms;
import pix.testing.Organisations;
import pix.testing.People;

/** A school with its pupils, its administrator and a member, and their browsers. */
abstract class APageOfStudents {

    @Autowired
    MockMvcTester pages;

    @Autowired
    People people;

    @Autowired
    Organisations organisations;

    @Autowired
    ARoll roll;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RunningRelease release;

    OrganisationId school;
    Cookie administrator;
    Cookie teacher;
    Person ada;
    StudentId linked;
    StudentId alone;

    @BeforeEach
    void aSchool() {
        school = organisations.school();
        administrator = browser(true);
        teacher = browser(false);
        ada = people.ada();
        linked = roll.linked(school, "Ada", "Delorme", "INE1", ada.id());
        alone = roll.student(school, "Inès", "Lœuillet", "INE2");
    }

    Cookie browser(boolean administrates) {
        var person = people.ada();
        if (administrates) organisations.administrator(school, person);
        else organisations.member(school, person);
        return people.browserOf(person);
    }

    MvcTestResult get(String path, Cookie browser) {
        return pages.get().uri("/orga/" + school + path).cookie(browser).exchange();
    }

    MvcTestResult post(String path, Cookie browser) {
        return pages.post()
                .uri("/orga/" + school + path)
                .cookie(browser)
                .with(Forms.ours())
                .exchange();
    }

    MvcTestResult send(String name) {
        var file = new MockMultipartFile("file", name, "text/xml", "<BEE_ELEVES/>".getBytes(UTF_8));
        return pages.post()
                .uri("/orga/" + school + "/imports")
                .multipart()
                .file(file)
                .cookie(administrator)
                .with(Forms.ours())
                .exchange();
    }
}
