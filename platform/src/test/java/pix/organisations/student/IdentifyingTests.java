package pix.organisations.student;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import pix.accounts.Person;
import pix.accounts.password.Password;
import pix.organisations.OrganisationId;
import pix.organisations.student.IdentityOutcome.AccountIsAnotherStudent;
import pix.organisations.student.IdentityOutcome.NotRecognised;
import pix.organisations.student.IdentityOutcome.Recognised;
import pix.organisations.student.IdentityOutcome.TooManyTries;
import pix.organisations.student.StudentSignUpOutcome.Answered;
import pix.testing.Organisations;
import pix.testing.People;
import pix.testing.StorageTest;
import pix.testing.TestClock;

/** Nobody learns from « who are you? » who goes to which school, nor who has an account. */
@StorageTest
class IdentifyingTests {

    static final StudentIdentity INES = typed("Inès", "Lœuillet", ARoll.BIRTH);
    static final Door DOOR = new Door("BCDFGH234", "192.0.2.1");

    /** Why a name and a birth date do not let one in. */
    enum Why {
        NOBODY_IS_CALLED_SO,
        BORN_ON_ANOTHER_DAY,
        HAS_AN_ACCOUNT_HERE,
        HAS_AN_ACCOUNT_ELSEWHERE,
        THE_ACCOUNT_IS_ANOTHER_PERSONS
    }

    @Autowired
    IdentifyStudent identify;

    @Autowired
    SignUpStudent signUp;

    @Autowired
    ARoll roll;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    OrganisationId school;
    Person ada;

    @BeforeEach
    void aSchool() {
        school = organisations.school();
        ada = people.ada();
    }

    @ParameterizedTest
    @EnumSource(Why.class)
    void every_refusal_is_the_same(Why why) {
        make(why);

        assertThat(identify.identify(school, ada.id(), INES, DOOR)).isEqualTo(new NotRecognised());
        if (why != Why.THE_ACCOUNT_IS_ANOTHER_PERSONS)
            assertThat(signUp(INES, People.PASSWORD, DOOR)).isEqualTo(new StudentSignUpOutcome.NotRecognised());
    }

    @ParameterizedTest
    @EnumSource(Why.class)
    void a_simple_password_is_refused_whatever_the_roll_says(Why why) {
        make(why);
        var elsewhere = organisations.school();
        roll.student(elsewhere, "Inès", "Lœuillet", "INE7");

        var here = signUp(INES, new Password("simple"), DOOR);

        assertThat(here).isInstanceOf(Answered.class);
        assertThat(signUp.signUp(elsewhere, INES, new Password("simple"), Locale.FRENCH, DOOR))
                .isEqualTo(here);
    }

    @Test
    void an_account_that_is_a_student_here_is_told_the_same_for_any_name() {
        roll.linked(school, "Noé", "Marchand", "INE2", ada.id());
        assertThat(identify.identify(school, ada.id(), INES, DOOR)).isEqualTo(new AccountIsAnotherStudent());

        roll.student(school, "Inès", "Lœuillet", "INE1");

        assertThat(identify.identify(school, ada.id(), INES, DOOR)).isEqualTo(new AccountIsAnotherStudent());
        assertThat(identify.identify(school, ada.id(), typed("Noé", "Marchand", ARoll.BIRTH), DOOR))
                .isInstanceOf(Recognised.class);
    }

    @Test
    void the_birth_date_of_a_pupil_is_guessed_more_and_more_slowly_from_wherever() {
        roll.student(school, "Inès", "Lœuillet", "INE1");
        for (int guess = 1; guess <= 5; guess++)
            assertThat(identify.identify(school, ada.id(), born(guess), door(guess)))
                    .isEqualTo(new NotRecognised());

        assertThat(identify.identify(school, ada.id(), INES, door(6)))
                .isEqualTo(new TooManyTries(TestClock.START.plus(Duration.ofMinutes(1))));
        assertThat(signUp(INES, People.PASSWORD, door(7))).isInstanceOf(StudentSignUpOutcome.TooManyTries.class);

        clock.advance(Duration.ofMinutes(1));
        for (int guess = 8; guess <= 10; guess++)
            assertThat(identify.identify(school, ada.id(), born(guess), door(guess)))
                    .isEqualTo(new NotRecognised());
        assertThat(identify.identify(school, ada.id(), INES, door(11)))
                .isEqualTo(new TooManyTries(clock.instant().plus(Duration.ofMinutes(2))));
    }

    @Test
    void other_pupils_and_those_who_are_right_are_not_held_up() {
        roll.student(school, "Inès", "Lœuillet", "INE1");
        roll.student(school, "Noé", "Marchand", "INE2");
        for (int guess = 1; guess <= 5; guess++) identify.identify(school, ada.id(), born(guess), DOOR);

        assertThat(identify.identify(school, ada.id(), typed("Noé", "Marchand", ARoll.BIRTH), DOOR))
                .isInstanceOf(Recognised.class);
        clock.advance(Duration.ofMinutes(1));
        assertThat(identify.identify(school, people.ada().id(), INES, DOOR)).isInstanceOf(Recognised.class);
    }

    @Test
    void a_place_that_guesses_everybody_is_closed_and_another_is_not() {
        roll.student(school, "Inès", "Lœuillet", "INE1");
        for (int guess = 1; guess <= 60; guess++)
            identify.identify(
                    school, ada.id(), typed("Inès", "Numéro" + (char) ('A' + guess % 26) + guess, ARoll.BIRTH), DOOR);

        assertThat(identify.identify(school, ada.id(), INES, DOOR)).isInstanceOf(TooManyTries.class);
        assertThat(identify.identify(school, ada.id(), INES, door(2))).isInstanceOf(Recognised.class);
    }

    @Test
    void a_campaign_that_is_guessed_at_from_everywhere_lets_in_who_has_failed_nowhere() {
        roll.student(school, "Inès", "Lœuillet", "INE1");
        for (int guess = 1; guess <= 300; guess++)
            identify.identify(school, ada.id(), typed("Inès" + guess, "Inconnue" + guess, ARoll.BIRTH), door(guess));

        assertThat(identify.identify(school, ada.id(), INES, door(3))).isInstanceOf(TooManyTries.class);
        assertThat(identify.identify(school, ada.id(), INES, door(301))).isInstanceOf(Recognised.class);
    }

    @Test
    void a_whole_year_that_types_right_is_never_held_up() {
        for (int pupil = 1; pupil <= 400; pupil++) {
            roll.student(
                    school, "Inès", "Lœuillet", "INE" + pupil, ARoll.BIRTH.plusDays(pupil), "6A", Optional.empty());
            assertThat(identify.identify(
                            school, people.ada().id(), typed("Inès", "Lœuillet", ARoll.BIRTH.plusDays(pupil)), DOOR))
                    .isInstanceOf(Recognised.class);
        }
    }

    private void make(Why why) {
        switch (why) {
            case NOBODY_IS_CALLED_SO -> roll.student(school, "Noé", "Marchand", "INE1");
            case BORN_ON_ANOTHER_DAY ->
                roll.student(school, "Inès", "Lœuillet", "INE1", ARoll.BIRTH.plusDays(1), "6A", Optional.empty());
            case HAS_AN_ACCOUNT_HERE ->
                roll.linked(school, "Inès", "Lœuillet", "INE1", people.ada().id());
            case HAS_AN_ACCOUNT_ELSEWHERE -> {
                roll.student(school, "Inès", "Lœuillet", "INE1");
                roll.linked(
                        organisations.school(),
                        "Inès",
                        "Lœuillet",
                        "INE1",
                        people.ada().id());
            }
            case THE_ACCOUNT_IS_ANOTHER_PERSONS -> {
                roll.student(school, "Inès", "Lœuillet", "INE1");
                var born = LocalDate.of(2014, 1, 1);
                roll.student(organisations.school(), "Noé", "Lœuillet", "INE2", born, "6A", Optional.of(ada.id()));
            }
        }
    }

    private StudentSignUpOutcome signUp(StudentIdentity identity, Password password, Door door) {
        return signUp.signUp(school, identity, password, Locale.FRENCH, door);
    }

    private static StudentIdentity born(int days) {
        return typed("Inès", "Lœuillet", ARoll.BIRTH.plusDays(days));
    }

    private static Door door(int number) {
        return new Door("BCDFGH234", "198.51." + number / 250 + "." + number % 250);
    }

    private static StudentIdentity typed(String first, String last, LocalDate birth) {
        return new StudentIdentity(first, last, birth, Optional.empty());
    }
}
