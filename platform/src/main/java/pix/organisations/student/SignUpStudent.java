package pix.organisations.student;

import java.util.Locale;
import org.springframework.stereotype.Service;
import pix.accounts.password.Password;
import pix.accounts.student.OpenStudentAccount;
import pix.accounts.student.OpenStudentAccount.Owner;
import pix.accounts.student.StudentAccountOutcome;
import pix.organisations.OrganisationId;
import pix.organisations.student.LinkOutcome.Free;
import pix.organisations.student.LinkOutcome.Linked;
import pix.organisations.student.SignUpOutcome.Answered;
import pix.organisations.student.SignUpOutcome.NotFree;

/** A student without an e-mail says who they are, and gets an account with a username; it is theirs from the start. */
@Service
public class SignUpStudent {

    private final LinkStudent link;
    private final OpenStudentAccount accounts;

    SignUpStudent(LinkStudent link, OpenStudentAccount accounts) {
        this.link = link;
        this.accounts = accounts;
    }

    /** @param address where the demand comes from: the same place does not try for ever */
    public SignUpOutcome signUp(
            OrganisationId organisation, StudentIdentity typed, Password password, Locale locale, String address) {
        var found = link.find(organisation, typed);
        if (!(found instanceof Free(var student))) return new NotFree(found);
        var owner = new Owner(student.firstName(), student.lastName(), typed.birthDate());
        var outcome = accounts.open(
                owner,
                password,
                locale,
                address,
                account -> link.linkNew(organisation, account, typed) instanceof Linked);
        return outcome instanceof StudentAccountOutcome.NotWanted
                ? new NotFree(link.find(organisation, typed))
                : new Answered(outcome);
    }
}
