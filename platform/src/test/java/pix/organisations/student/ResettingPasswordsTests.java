package pix.organisations.student;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pix.accounts.password.Password;
import pix.accounts.recovery.ChoosePassword;
import pix.accounts.recovery.LetChoosePassword;
import pix.accounts.recovery.NewPasswordOutcome.Chosen;
import pix.accounts.session.LogIn;
import pix.accounts.session.LoginOutcome.LoggedIn;
import pix.accounts.session.LoginOutcome.MustChoose;
import pix.accounts.session.LoginOutcome.NoLongerOpens;
import pix.accounts.session.LoginOutcome.Wrong;
import pix.accounts.session.Origin;
import pix.accounts.student.AddUsername;
import pix.accounts.student.OneTimePassword;
import pix.mail.ReceivedLetters;
import pix.organisations.Member;
import pix.organisations.OrganisationId;
import pix.testing.Organisations;
import pix.testing.People;
import pix.testing.StorageTest;
import pix.testing.TestClock;

@StorageTest
class ResettingPasswordsTests {

    static final Origin HERE = Origin.at("192.0.2.1");
    static final Password CHOSEN = new Password("Quatre-Hiboux-43");

    @Autowired
    ResetPasswords reset;

    @Autowired
    LogIn logIn;

    @Autowired
    LetChoosePassword let;

    @Autowired
    ChoosePassword choose;

    @Autowired
    AddUsername usernames;

    @Autowired
    ARoll roll;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    ReceivedLetters letters;

    @Autowired
    TestClock clock;

    @Test
    void e4_a_one_time_password_leads_to_choosing_another() {
        var school = organisations.school();
        var ada = people.ada();
        var student = roll.linked(school, "Ada", "Delorme", "INE1", ada.id());

        var card =
                reset.reset(teacher(school), List.of(student), Optional.empty()).getFirst();

        assertThat(card.password().value()).matches("[a-hjkmnp-z]{6}[0-9]{2}");
        assertThat(logIn.logIn(card.login(), People.PASSWORD, HERE)).isInstanceOf(Wrong.class);
        assertThat(logIn.logIn(card.login(), new Password(card.password().value()), HERE))
                .isEqualTo(new MustChoose(ada.id()));
        assertThat(choose.choose(let.letChoose(ada.id()), CHOSEN, HERE))
                .asInstanceOf(type(Chosen.class))
                .satisfies(chosen -> assertThat(chosen.session()).isPresent());
        assertThat(logIn.logIn(card.login(), CHOSEN, HERE)).isInstanceOf(LoggedIn.class);
    }

    @Test
    void e5_a_username_is_added_beside_the_e_mail_and_the_password_stays() {
        var email = People.anEmail();
        var account = people.learner(email).id();

        var added = usernames.add(account, "fakeFirst-Name", "fake LastName", LocalDate.of(2008, 3, 1));

        assertThat(added.orElseThrow().value()).startsWith("fakefirstname.fakelastname");
        assertThat(logIn.logIn(added.get().value(), People.PASSWORD, Origin.at("192.0.2.2")))
                .isInstanceOf(LoggedIn.class);
        assertThat(logIn.logIn(email.value(), People.PASSWORD, Origin.at("192.0.2.2")))
                .isInstanceOf(LoggedIn.class);
    }

    @Test
    void e7_an_account_has_one_username() {
        var account = people.ada().id();
        usernames.add(account, "Ada", "Delorme", ARoll.BIRTH);

        assertThat(usernames.add(account, "Ada", "Delorme", ARoll.BIRTH)).isEmpty();
    }

    @Test
    void a_class_gets_usernames_and_passwords_and_nobody_else_does() {
        var school = organisations.school();
        var linked = roll.linked(school, "Ada", "Delorme", "INE1", people.ada().id());
        var alone = roll.student(school, "Inès", "Lœuillet", "INE2");
        var neighbour = roll.linked(
                organisations.school(), "Noé", "Marchand", "INE3", people.ada().id());
        var staff = roll.linked(
                school, "Claude", "Perrin", "INE4", people.administrator().id());

        var cards = reset.reset(teacher(school), List.of(linked, alone, neighbour, staff), Optional.empty());

        assertThat(cards).extracting(card -> card.student().id()).containsExactly(linked);
        assertThat(cards.getFirst().waysIn().username()).matches(Optional::isPresent);
    }

    @Test
    void whoever_has_a_mailbox_is_told_and_by_which_school() {
        var school = organisations.school();
        var mailbox = People.anEmail();
        var student = roll.linked(
                school, "Ada", "Delorme", "INE1", people.learner(mailbox).id());

        reset.reset(teacher(school), List.of(student), Optional.empty());

        assertThat(letters.of(mailbox))
                .singleElement()
                .satisfies(
                        letter -> assertThat(letter.plain()).contains("par Lycée Émilie-du-Châtelet", "1 mars 2027"));
    }

    @Test
    void a_one_time_password_opens_for_thirty_days() {
        var school = organisations.school();
        var student = roll.linked(school, "Ada", "Delorme", "INE1", people.ada().id());
        var card =
                reset.reset(teacher(school), List.of(student), Optional.empty()).getFirst();
        var password = new Password(card.password().value());

        clock.set(card.password().opensUntil().minusSeconds(1));
        assertThat(logIn.logIn(card.login(), password, HERE)).isInstanceOf(MustChoose.class);
        clock.set(TestClock.START.plus(Duration.ofDays(30)));
        assertThat(logIn.logIn(card.login(), password, HERE)).isEqualTo(new NoLongerOpens());
        assertThat(logIn.logIn(card.login(), CHOSEN, HERE)).isInstanceOf(Wrong.class);

        var again =
                reset.reset(teacher(school), List.of(student), Optional.empty()).getFirst();
        assertThat(logIn.logIn(again.login(), new Password(again.password().value()), HERE))
                .isInstanceOf(MustChoose.class);
    }

    @Test
    void a_form_that_is_sent_again_gives_the_same_passwords_and_does_nothing_more() {
        var school = organisations.school();
        var teacher = teacher(school);
        var mailbox = People.anEmail();
        var students = List.of(
                roll.linked(
                        school,
                        "Ada",
                        "Delorme",
                        "INE1",
                        people.learner(mailbox).id()),
                roll.linked(school, "Noé", "Marchand", "INE2", people.ada().id()));
        var form = Optional.of(UUID.randomUUID());

        var first = reset.reset(teacher, students, form);
        clock.advance(Duration.ofSeconds(3));
        var again = reset.reset(teacher, students.reversed(), form);

        assertThat(again).extracting(LoginCard::password).isEqualTo(passwords(first));
        assertThat(letters.of(mailbox)).hasSize(1);
        assertThat(logIn.logIn(first.getFirst().login(), typed(again.getFirst()), HERE))
                .isInstanceOf(MustChoose.class);
    }

    @Test
    void another_form_other_pupils_or_a_later_hour_give_other_passwords() {
        var school = organisations.school();
        var teacher = teacher(school);
        var ada = roll.linked(school, "Ada", "Delorme", "INE1", people.ada().id());
        var noe = roll.linked(school, "Noé", "Marchand", "INE2", people.ada().id());
        var form = Optional.of(UUID.randomUUID());
        var given = new ArrayList<OneTimePassword>();

        given.addAll(passwords(reset.reset(teacher, List.of(ada, noe), form)));
        given.addAll(passwords(reset.reset(teacher, List.of(ada, noe), Optional.of(UUID.randomUUID()))));
        clock.advance(Duration.ofMinutes(10));
        given.addAll(passwords(reset.reset(teacher, List.of(ada), form)));
        clock.advance(Duration.ofSeconds(1));
        given.addAll(passwords(reset.reset(teacher, List.of(ada, noe), form)));

        assertThat(given).extracting(OneTimePassword::value).doesNotHaveDuplicates();
    }

    private static List<OneTimePassword> passwords(List<LoginCard> cards) {
        return cards.stream().map(LoginCard::password).toList();
    }

    private static Password typed(LoginCard card) {
        return new Password(card.password().value());
    }

    private Member teacher(OrganisationId school) {
        return organisations.member(school, people.ada());
    }
}
