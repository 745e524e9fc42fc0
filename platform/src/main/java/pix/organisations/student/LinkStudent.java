package pix.organisations.student;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.accounts.student.StudentAccountViews;
import pix.accounts.student.WaysIn;
import pix.organisations.OrganisationId;
import pix.organisations.student.LinkOutcome.AccountIsAnotherPersons;
import pix.organisations.student.LinkOutcome.AccountIsAnotherStudent;
import pix.organisations.student.LinkOutcome.Free;
import pix.organisations.student.LinkOutcome.Linked;
import pix.organisations.student.LinkOutcome.LinkedElsewhere;
import pix.organisations.student.LinkOutcome.LinkedHere;
import pix.organisations.student.LinkOutcome.Unknown;

/** A learner says which student of an organisation they are, and their account is that student's. */
@Service
public class LinkStudent {

    private final Students students;
    private final AccountLinks links;
    private final StudentAccountViews accounts;
    private final KeepCertifiable certifiable;

    LinkStudent(Students students, AccountLinks links, StudentAccountViews accounts, KeepCertifiable certifiable) {
        this.students = students;
        this.links = links;
        this.accounts = accounts;
        this.certifiable = certifiable;
    }

    /** Looks, and links nothing: for who has no account yet. */
    public LinkOutcome find(OrganisationId organisation, StudentIdentity typed) {
        var found = match(organisation, typed);
        if (found.isEmpty()) return new Unknown();
        var student = found.get();
        if (student.account().isPresent())
            return new LinkedHere(waysIn(student.account().get()));
        return elsewhere(organisation, student)
                .<LinkOutcome>map(account -> new LinkedElsewhere(waysIn(account)))
                .orElseGet(() -> new Free(student));
    }

    @Transactional
    public LinkOutcome link(OrganisationId organisation, AccountId account, StudentIdentity typed) {
        var found = match(organisation, typed);
        if (found.isEmpty()) return new Unknown();
        return link(organisation, account, found.get());
    }

    private LinkOutcome link(OrganisationId organisation, AccountId account, Student student) {
        if (student.account().filter(account::equals).isPresent()) return new Linked(student);
        if (student.account().isPresent())
            return new LinkedHere(waysIn(student.account().get()));
        var elsewhere = elsewhere(organisation, student).filter(other -> !other.equals(account));
        if (elsewhere.isPresent()) return new LinkedElsewhere(waysIn(elsewhere.get()));
        if (students.of(organisation, account).isPresent()) return new AccountIsAnotherStudent();
        if (links.isAnotherPersons(account, student)) return new AccountIsAnotherPersons();
        if (!links.add(organisation, student.id(), account)) return new LinkedHere(Optional.empty());
        certifiable.refresh(account);
        return new Linked(student);
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

    private Optional<WaysIn> waysIn(AccountId account) {
        return accounts.waysIn(account);
    }
}
