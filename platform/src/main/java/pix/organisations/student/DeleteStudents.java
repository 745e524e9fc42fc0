package pix.organisations.student;

import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.audit.ActKind;
import pix.audit.AuditLog;
import pix.audit.Entry;
import pix.organisations.OrganisationId;

/** An administrator takes students off the roll, their participations with them. */
@Service
public class DeleteStudents {

    private final Students students;
    private final ApplicationEventPublisher events;
    private final AuditLog journal;
    private final Clock clock;

    DeleteStudents(Students students, ApplicationEventPublisher events, AuditLog journal, Clock clock) {
        this.students = students;
        this.events = events;
        this.journal = journal;
        this.clock = clock;
    }

    /** How many they were; those of another organisation are not touched. */
    @Transactional
    public int delete(OrganisationId organisation, Collection<StudentId> ids, AccountId by) {
        var deleted = students.remove(organisation, ids, by, clock.instant());
        if (deleted.isEmpty()) return 0;
        events.publishEvent(new StudentsDeleted(organisation, Set.copyOf(deleted), by));
        journal.add(Entry.of(ActKind.STUDENTS_DELETED)
                .by(by)
                .on("organisation " + organisation)
                .saying(String.valueOf(deleted.size()))
                .in(organisation.value()));
        return deleted.size();
    }
}
