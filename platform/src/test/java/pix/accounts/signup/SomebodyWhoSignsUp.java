package pix.accounts.signup;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import pix.accounts.EmailAddress;
import pix.accounts.Token;
import pix.accounts.password.Password;
import pix.mail.ReceivedLetters;

/** Sign-ups from one browser at home. */
abstract class SomebodyWhoSignsUp {

    static final String NEXT = "/campagnes/ABCDEF234";
    static final SignUpPlace HOME = new SignUpPlace("192.0.2.2", "this browser", NEXT);

    @Autowired
    SignUp signUp;

    @Autowired
    FinishSigningUp finish;

    @Autowired
    RobotCheck robots;

    @Autowired
    ReceivedLetters letters;

    Optional<String> solution() {
        return Optional.of(ARobot.solves(robots.challenge()));
    }

    Token token(EmailAddress email) {
        return letters.tokenOf(email, "/inscription/confirmation/");
    }

    static SignUpProof typed(String password) {
        return new SignUpProof.Typed(new Password(password));
    }
}
