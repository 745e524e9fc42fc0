package pix.organisations.student;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.audit.ActKind;
import pix.audit.AuditLog;
import pix.audit.Entry;
import pix.organisations.OrganisationId;
import pix.organisations.student.LinkOutcome.AccountIsAnotherPersons;
import pix.organisations.student.LinkOutcome.AccountIsAnotherStudent;
import pix.organisations.student.LinkOutcome.Free;
import pix.organisations.student.LinkOutcome.Linked;
import pix.organisations.student.LinkOutcome.LinkedElsewhere;
import pix.organisations.student.LinkOutcome.LinkedHere;
import pix.organisations.student.LinkOutcome.Unknown;

/**
 * A learner says which student of an organisation they are, and their account is that student's. It is their own word, so
 * the account is entrusted to the organisation.
 */
@Service
public class LinkStudent {

    private final Students students;
    private final AccountLinks links;
    private final AnswerClaim answer;
    private final KeepCertifiable certifiable;
    private final AuditLog journal;
    private final Clock clock;

    LinkStudent(
            Students students,
            AccountLinks links,
            AnswerClaim answer,
            KeepCertifiable certifiable,
            AuditLog journal,
            Clock clock) {
        this.students = students;
        this.links = links;
        this.answer = answer;
        this.certifiable = certifiable;
        this.journal = journal;
        this.clock = clock;
    }

    /** Looks, and links nothing: for who has no account yet. */
    public LinkOutcome find(OrganisationId organisation, StudentIdentity typed) {
        var found = match(organisation, typed);
        if (found.isEmpty()) return new Unknown();
        var student = found.get();
        if (student.account().isPresent()) return new LinkedHere();
        return elsewhere(organisation, student).isPresent() ? new LinkedElsewhere() : new Free(student);
    }

    @Transactional
    public LinkOutcome link(OrganisationId organisation, AccountId account, StudentIdentity typed) {
        var found = match(organisation, typed);
        if (found.isEmpty()) return new Unknown();
        return link(organisation, account, found.get(), false);
    }

    /** The account has just been opened for this student. */
    LinkOutcome linkNew(OrganisationId organisation, AccountId account, StudentIdentity typed) {
        return match(organisation, typed)
                .map(student -> link(organisation, account, student, true))
                .orElseGet(Unknown::new);
    }

    private LinkOutcome link(OrganisationId organisation, AccountId account, Student student, boolean isOpenedHere) {
        if (student.account().filter(account::equals).isPresent()) {
            answer.agree(account, organisation);
            return new Linked(student);
        }
        if (student.account().isPresent()) return new LinkedHere();
        var elsewhere = elsewhere(organisation, student).filter(other -> !other.equals(account));
        if (elsewhere.isPresent()) return new LinkedElsewhere();
        if (students.of(organisation, account).isPresent()) return new AccountIsAnotherStudent();
        if (links.isAnotherPersons(account, student)) return new AccountIsAnotherPersons();
        if (!links.add(organisation, student.id(), account, isOpenedHere, clock.instant())) return new LinkedHere();
        journal.add(Entry.of(ActKind.ACCOUNT_LINKED)
                .by(account)
                .on("student " + student.id())
                .in(organisation.value()));
        certifiable.refresh(account);
        return new Linked(student);
    }

    /** Whether this is the student who was typed. */
    boolean isCalled(Student student, StudentIdentity typed) {
        return student.birthDate().filter(typed.birthDate()::equals).isPresent()
                && Reconciliation.find(List.of(student), typed.firstName(), typed.lastName())
                        .isPresent();
    }

    private Optional<Student> match(OrganisationId organisation, StudentIdentity typed) {
        List<Student> candidates = typed.studentNumber()
                .map(number -> students.numbered(organisation, number, typed.birthDate()))
                .orElseGet(() -> students.bornOn(organisation, typed.birthDate()));
        return Reconciliation.find(candidates, typed.firstName(), typed.lastName());
    }

    private Optional<AccountId> elsewhere(OrganisationId organisation, Student student) {
        return student.nationalId().flatMap(number -> links.elsewhere(organisation, number));
    }
}
