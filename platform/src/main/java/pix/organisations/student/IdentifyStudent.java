package pix.organisations.student;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.organisations.OrganisationId;
import pix.organisations.student.IdentityOutcome.AccountIsAnotherStudent;
import pix.organisations.student.IdentityOutcome.NotRecognised;
import pix.organisations.student.IdentityOutcome.Recognised;
import pix.organisations.student.IdentityOutcome.TooManyTries;
import pix.organisations.student.LinkOutcome.Linked;

/**
 * At the door of a campaign, a learner says which student they are. Anybody may stand there and guess, so that tries are
 * bounded and every refusal is the same.
 */
@Service
public class IdentifyStudent {

    private final LinkStudent link;
    private final Students students;
    private final GuessLimits limits;

    IdentifyStudent(LinkStudent link, Students students, GuessLimits limits) {
        this.link = link;
        this.students = students;
        this.limits = limits;
    }

    @Transactional
    public IdentityOutcome identify(OrganisationId organisation, AccountId account, StudentIdentity typed, Door door) {
        var known = students.of(organisation, account);
        if (known.isPresent() && !link.isCalled(known.get(), typed)) return new AccountIsAnotherStudent();
        var closed = limits.closedUntil(organisation, typed, door);
        if (closed.isPresent()) return new TooManyTries(closed.get());
        if (!(link.link(organisation, account, typed) instanceof Linked(var student))) return new NotRecognised();
        limits.right(organisation, typed, door);
        return new Recognised(student);
    }
}
