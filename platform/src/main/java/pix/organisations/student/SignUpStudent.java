package pix.organisations.student;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import pix.accounts.address.AddressLimits;
import pix.accounts.address.LimitedAction;
import pix.accounts.password.Password;
import pix.accounts.password.PasswordRules;
import pix.accounts.student.OpenStudentAccount;
import pix.accounts.student.OpenStudentAccount.Owner;
import pix.accounts.student.StudentAccountOutcome;
import pix.accounts.student.StudentAccountOutcome.NotWanted;
import pix.accounts.student.StudentAccountOutcome.Refused;
import pix.accounts.student.StudentAccountOutcome.TooManyFromHere;
import pix.organisations.OrganisationId;
import pix.organisations.student.LinkOutcome.Free;
import pix.organisations.student.LinkOutcome.Linked;
import pix.organisations.student.StudentSignUpOutcome.Answered;
import pix.organisations.student.StudentSignUpOutcome.NotRecognised;
import pix.organisations.student.StudentSignUpOutcome.TooManyTries;

/** A student without an e-mail says who they are, and gets an account with a username; it is theirs from the start. */
@Service
public class SignUpStudent {

    private final LinkStudent link;
    private final OpenStudentAccount accounts;
    private final AddressLimits addresses;
    private final GuessLimits limits;

    SignUpStudent(LinkStudent link, OpenStudentAccount accounts, AddressLimits addresses, GuessLimits limits) {
        this.link = link;
        this.accounts = accounts;
        this.addresses = addresses;
        this.limits = limits;
    }

    /** What does not depend on the roll is refused first: a password that is too simple must not tell that a name is right. */
    public StudentSignUpOutcome signUp(
            OrganisationId organisation, StudentIdentity typed, Password password, Locale locale, Door door) {
        if (addresses.reached(LimitedAction.SIGN_UP, door.address())) return new Answered(new TooManyFromHere());
        var problem = PasswordRules.problemWith(password, List.of(typed.firstName(), typed.lastName()));
        if (problem.isPresent()) return new Answered(new Refused(problem.get()));
        var closed = limits.closedUntil(organisation, typed, door);
        if (closed.isPresent()) return new TooManyTries(closed.get());
        if (!(link.find(organisation, typed) instanceof Free(var student))) return new NotRecognised();
        limits.right(organisation, typed, door);
        var outcome = open(organisation, student, typed, password, locale, door.address());
        return outcome instanceof NotWanted ? new NotRecognised() : new Answered(outcome);
    }

    private StudentAccountOutcome open(
            OrganisationId organisation,
            Student student,
            StudentIdentity typed,
            Password password,
            Locale locale,
            String address) {
        var owner = new Owner(student.firstName(), student.lastName(), typed.birthDate());
        return accounts.open(
                owner,
                password,
                locale,
                address,
                account -> link.linkNew(organisation, account, typed) instanceof Linked);
    }
}
