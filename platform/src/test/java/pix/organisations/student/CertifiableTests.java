package pix.organisations.student;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import pix.accounts.Person;
import pix.assessment.AttemptId;
import pix.assessment.AttemptMoved;
import pix.assessment.Purpose.CompetenceTest;
import pix.assessment.SkillsReset;
import pix.organisations.OrganisationId;
import pix.organisations.student.StudentLine.Certifiable;
import pix.testing.Organisations;
import pix.testing.People;
import pix.testing.StorageTest;
import pix.testing.TestClock;

@StorageTest
class CertifiableTests {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    RefreshCertifiable evening;

    @Autowired
    StudentViews students;

    @Autowired
    ARoll roll;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    OrganisationId school;
    Person ada;

    @BeforeEach
    void aStudent() {
        school = organisations.school();
        ada = people.ada();
        roll.linked(school, "Ada", "Delorme", "INE1", ada.id());
    }

    @Test
    void it_is_not_known_before_the_first_answer_and_dated_after_it() {
        assertThat(line().certifiable()).isEqualTo(Certifiable.UNKNOWN);

        events.publishEvent(
                new AttemptMoved(ada.id(), new AttemptId(1), new CompetenceTest("1.1", false), true, 1, 10, false));

        assertThat(line().certifiable()).isEqualTo(Certifiable.NO);
        assertThat(line().certifiableAt()).isEqualTo(Optional.of(TestClock.START));
    }

    @Test
    void a_reset_is_looked_at_at_once() {
        jdbc.sql("update organisations.student set certifiable = true, certifiable_at = now() where account_id = :ada")
                .param("ada", ada.id().value())
                .update();

        events.publishEvent(new SkillsReset(ada.id(), Set.of(1)));

        assertThat(line().certifiable()).isEqualTo(Certifiable.NO);
    }

    @Test
    void whoever_came_that_day_is_looked_at_in_the_evening() {
        people.browserOf(ada);

        evening.refresh();

        assertThat(line().certifiable()).isEqualTo(Certifiable.NO);
    }

    @Test
    void whoever_did_not_come_is_left_as_they_are() {
        evening.refresh();

        assertThat(line().certifiable()).isEqualTo(Certifiable.UNKNOWN);
    }

    private StudentLine line() {
        return students.page(school, StudentFilter.ALL, StudentSort.NAME, 1, 10)
                .lines()
                .getFirst();
    }
}
