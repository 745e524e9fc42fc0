package pix.organisations.student;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.organisations.OrganisationId;

/** The number of one student is put right by hand. */
@Service
public class ChangeStudentNumber {

    private final Students students;
    private final Clock clock;

    ChangeStudentNumber(Students students, Clock clock) {
        this.students = students;
        this.clock = clock;
    }

    /** False when it is another student's. */
    @Transactional
    public boolean change(OrganisationId organisation, StudentId student, String number) {
        return students.number(organisation, student, number, clock.instant());
    }
}
