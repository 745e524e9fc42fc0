package pix.organisations.student;

import pix.accounts.EmailAddress;
import pix.accounts.student.OneTimePassword;
import pix.accounts.student.WaysIn;

/** What is given to a student on paper: how to get in, once. */
public record LoginCard(Student student, WaysIn waysIn, OneTimePassword password) {

    /** The username, or the e-mail of whoever has none. */
    public String login() {
        return waysIn.username()
                .orElseGet(() -> waysIn.email().map(EmailAddress::value).orElse(""));
    }

    @Override
    public String toString() {
        return "a login card";
    }
}
