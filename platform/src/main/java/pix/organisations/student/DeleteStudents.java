package pix.organisations.student;

import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.organisations.OrganisationId;

/** An administrator takes students off the roll, their participations with them. */
@Service
public class DeleteStudents {

    private final Students students;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeleteStudents(Students students, ApplicationEventPublisher events, Clock clock) {
        this.students = students;
        this.events = events;
        this.clock = clock;
    }

    /** How many they were; those of another organisation are not touched. */
    @Transactional
    public int delete(OrganisationId organisation, Collection<StudentId> ids, AccountId by) {
        var deleted = students.remove(organisation, ids, by, clock.instant());
        if (!deleted.isEmpty()) events.publishEvent(new StudentsDeleted(organisation, Set.copyOf(deleted), by));
        return deleted.size();
    }
}
