package pix.accounts.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static pix.accounts.signup.SignUpProblem.EMAIL_INVALID;
import static pix.accounts.signup.SignUpProblem.ROBOT_CHECK_FAILED;
import static pix.accounts.signup.SignUpProblem.TOO_MANY_FROM_HERE;
import static pix.testing.People.PASSWORD;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pix.accounts.EmailAddress;
import pix.accounts.address.AddressLimits;
import pix.accounts.address.LimitedAction;
import pix.accounts.signup.FinishOutcome.TooManyTries;
import pix.accounts.signup.SignUpOutcome.LinkSent;
import pix.accounts.signup.SignUpOutcome.Refused;
import pix.mail.WrittenLetter;
import pix.testing.People;
import pix.testing.StorageTest;

/** Robots, networks that ask too often and mailboxes that are written to too often. */
@StorageTest
class SignUpLimitsTests extends SomebodyWhoSignsUp {

    @Autowired
    AddressLimits limits;

    @Test
    void a_password_is_not_tried_for_ever_at_a_link() {
        var demand = People.aDemand();
        signUp.signUp(demand, solution(), HOME);
        var token = token(demand.email());
        for (int tries = 0; tries < 10; tries++) finish.finish(token, typed("Quatre-Hiboux-43"));

        assertThat(finish.finish(token, typed(PASSWORD.value()))).isEqualTo(new TooManyTries());
    }

    @Test
    void a_robot_check_is_worth_one_form_even_a_refused_one() {
        var demand = People.aDemand();
        var wrong = new SignUpDemand("Ada", "Delorme", EmailAddress.of("ada@"), PASSWORD, true, Locale.FRENCH);
        var solution = solution();

        assertThat(signUp.signUp(wrong, solution, HOME)).isEqualTo(refused(EMAIL_INVALID));
        assertThat(signUp.signUp(demand, solution, HOME)).isEqualTo(refused(ROBOT_CHECK_FAILED));
        assertThat(signUp.signUp(demand, Optional.of(""), HOME)).isEqualTo(refused(ROBOT_CHECK_FAILED));
    }

    @Test
    void a_network_that_signs_up_too_often_waits() {
        for (var i = 0; i < 400; i++) limits.allow(LimitedAction.SIGN_UP, HOME.address());

        assertThat(signUp.signUp(People.aDemand(), solution(), HOME)).isEqualTo(refused(TOO_MANY_FROM_HERE));
    }

    @Test
    void without_the_robot_check_it_waits_sooner() {
        for (var i = 0; i < 39; i++) limits.allow(LimitedAction.SIGN_UP_UNCHECKED, HOME.address());

        assertThat(signUp.signUp(People.aDemand(), Optional.empty(), HOME)).isEqualTo(new LinkSent());
        assertThat(signUp.signUp(People.aDemand(), Optional.empty(), HOME)).isEqualTo(refused(TOO_MANY_FROM_HERE));
        assertThat(signUp.signUp(People.aDemand(), solution(), HOME)).isEqualTo(new LinkSent());
    }

    @Test
    void nobodys_mailbox_is_flooded() {
        var demand = People.aDemand();
        for (var i = 0; i < 8; i++)
            assertThat(signUp.signUp(demand, Optional.empty(), HOME)).isEqualTo(new LinkSent());

        assertThat(letters.of(demand.email()))
                .extracting(WrittenLetter::template)
                .hasSize(5);
    }

    private static Refused refused(SignUpProblem problem) {
        return new Refused(Set.of(problem));
    }
}
