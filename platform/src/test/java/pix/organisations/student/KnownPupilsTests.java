package pix.organisations.student;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import pix.accounts.EmailAddress;
import pix.accounts.Person;
import pix.audit.Act;
import pix.audit.ActFilter;
import pix.audit.ActKind;
import pix.audit.AuditViews;
import pix.mail.ReceivedLetters;
import pix.mail.WrittenLetter;
import pix.organisations.Member;
import pix.organisations.OrganisationId;
import pix.testing.Organisations;
import pix.testing.People;
import pix.testing.StorageTest;

/** A school imports a pupil whose account was opened elsewhere: whom it gets, and what it may do. */
@StorageTest
class KnownPupilsTests {

    /** Who opened the account that another school's pupil has. */
    enum Opener {
        /** The pupil signed up at that school's door. */
        SCHOOL,
        /** The pupil signed up alone, and told that school who they are. */
        OWNER
    }

    /** The names on the new roll, beside « Inès Marie Lœuillet, dite Petit » on the other. */
    enum Names {
        SAME("Inès", "Lœuillet", true),
        WITHOUT_ACCENTS("INES", "LOEUILLET", true),
        WITH_A_SLIP("Inès", "Loeuilet", true),
        SECOND_NAME("Marie", "Lœuillet", true),
        USUAL_NAME("Inès", "Petit", true),
        OTHER_FIRST_NAME("Noé", "Lœuillet", false),
        OTHER_LAST_NAME("Inès", "Marchand", false),
        EVERYTHING_ELSE("Noé", "Marchand", false);

        final String first;
        final String last;
        final boolean agree;

        Names(String first, String last, boolean agree) {
            this.first = first;
            this.last = last;
            this.agree = agree;
        }
    }

    @Autowired
    LinkKnownPupils link;

    @Autowired
    AnswerClaim answer;

    @Autowired
    ClaimViews claims;

    @Autowired
    StudentViews students;

    @Autowired
    ResetPasswords reset;

    @Autowired
    ARoll roll;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    ReceivedLetters letters;

    @Autowired
    AuditViews journal;

    final EmailAddress email = People.anEmail();
    final EmailAddress headsMailbox = People.anEmail();
    final EmailAddress mailbox = People.anEmail();
    OrganisationId known;
    OrganisationId school;
    Member head;
    Member importer;
    Person ines;
    StudentId there = new StudentId(0);

    @BeforeEach
    void twoSchools() {
        known = organisations.school();
        school = organisations.school();
        head = organisations.administrator(known, people.learner(headsMailbox));
        importer = organisations.administrator(school, people.learner(mailbox));
        ines = people.learner(email);
    }

    static Stream<Arguments> family() {
        return Stream.of(Opener.values())
                .flatMap(opener -> Stream.of(Names.values())
                        .flatMap(names -> Stream.of(true, false)
                                .flatMap(number -> Stream.of(true, false)
                                        .map(birth -> Arguments.of(opener, names, number, birth)))));
    }

    @ParameterizedTest
    @MethodSource("family")
    void a_pupil_comes_with_an_account_when_number_date_and_names_agree_and_nobody_touches_it(
            Opener opener, Names names, boolean sameNumber, boolean sameBirth) {
        knownElsewhere(opener);
        var birth = sameBirth ? ARoll.BIRTH : ARoll.BIRTH.plusDays(1);
        var here = roll.student(
                school, names.first, names.last, sameNumber ? "INE1" : "INE2", birth, "2de 1", Optional.empty());

        link.link(school, importer.account());

        var isLinked = sameNumber && sameBirth && names.agree;
        assertThat(students.of(school, ines.id()).map(Student::id))
                .isEqualTo(Optional.of(here).filter(_ -> isLinked));
        assertThat(mayTouch(here)).isFalse();
        assertThat(claims.on(ines.id())).hasSize(isLinked ? 1 : 0);
        assertThat(templates(email)).isEqualTo(isLinked ? List.of("claimed") : List.of());
        assertThat(templates(headsMailbox)).isEqualTo(isLinked ? List.of("claim") : List.of());
        assertThat(templates(mailbox)).isEqualTo(isLinked ? List.of("claiming") : List.of());
        assertThat(kinds(school)).isEqualTo(isLinked ? List.of(ActKind.ACCOUNT_CLAIMED) : List.of());
        assertThat(kinds(known)).isEqualTo(isLinked ? List.of(ActKind.ACCOUNT_CLAIMEDELSEWHERE) : List.of());
    }

    @ParameterizedTest
    @EnumSource(Opener.class)
    void the_owner_agrees_and_the_school_manages_the_account(Opener opener) {
        var here = claimed(opener);

        assertThat(answer.agree(ines.id(), school)).isTrue();

        assertThat(mayTouch(here)).isTrue();
        assertThat(claims.on(ines.id())).isEmpty();
        assertThat(claims.held(known)).isEmpty();
        assertThat(kinds(school)).first().isEqualTo(ActKind.CLAIM_AGREED);
    }

    @ParameterizedTest
    @EnumSource(Opener.class)
    void a_school_agrees_for_an_account_that_it_opened_and_for_no_other(Opener opener) {
        var here = claimed(opener);
        var isOurs = opener == Opener.SCHOOL;
        assertThat(claims.held(known)).extracting(HeldClaim::mayAnswer).containsExactly(isOurs);

        assertThat(answer.answer(head, there, school, true)).isEqualTo(isOurs);

        assertThat(mayTouch(here)).isEqualTo(isOurs);
    }

    @Test
    void a_school_that_does_not_hold_the_account_answers_nothing() {
        var here = claimed(Opener.SCHOOL);
        var third = organisations.administrator(organisations.school(), people.ada());

        assertThat(claims.held(third.organisation().id())).isEmpty();
        assertThat(answer.answer(third, there, school, true)).isFalse();
        assertThat(answer.answer(importer, here, school, true)).isFalse();
        assertThat(mayTouch(here)).isFalse();
    }

    @Test
    void the_school_that_opened_the_account_refuses_and_the_owner_may_still_agree() {
        var here = claimed(Opener.SCHOOL);

        assertThat(answer.answer(head, there, school, false)).isTrue();

        assertThat(mayTouch(here)).isFalse();
        assertThat(claims.held(known)).isEmpty();
        assertThat(answer.answer(head, there, school, true)).isTrue();
        assertThat(mayTouch(here)).isTrue();
    }

    @Test
    void an_owner_who_is_not_that_pupil_is_not_linked_again() {
        claimed(Opener.SCHOOL);

        assertThat(answer.decline(ines.id(), school)).isTrue();
        link.link(school, importer.account());

        assertThat(students.of(school, ines.id())).isEmpty();
        assertThat(answer.agree(ines.id(), school)).isFalse();
    }

    @Test
    void what_the_owner_has_agreed_to_is_not_declined_by_anybody() {
        var here = claimed(Opener.SCHOOL);
        answer.agree(ines.id(), school);

        assertThat(answer.answer(head, there, school, false)).isFalse();
        assertThat(answer.decline(ines.id(), school)).isFalse();
        assertThat(mayTouch(here)).isTrue();
    }

    @Test
    void a_claim_is_worth_nothing_for_a_third_school() {
        claimed(Opener.OWNER);
        var third = organisations.administrator(organisations.school(), people.ada());
        var herePupil = roll.student(third.organisation().id(), "Inès", "Lœuillet", "INE1");

        link.link(third.organisation().id(), third.account());

        assertThat(claims.held(school)).isEmpty();
        assertThat(reset.reset(third, List.of(herePupil))).isEmpty();
    }

    @Test
    void one_letter_tells_an_administrator_of_a_whole_class() {
        for (int place = 0; place < 8; place++) {
            var account = people.ada().id();
            roll.openedHere(known, "Inès", "Lœuillet", "INE1" + place, account);
            roll.student(school, "Inès", "Lœuillet", "INE1" + place);
        }

        assertThat(link.link(school, importer.account())).isEqualTo(8);

        assertThat(letters.of(headsMailbox))
                .hasSize(1)
                .first()
                .extracting(WrittenLetter::plain)
                .asString()
                .contains("nombre : 8");
    }

    @Test
    void whoever_works_for_an_organisation_is_given_no_password_by_a_school() {
        var here = roll.linked(school, "Ada", "Delorme", "INE9", importer.account());

        assertThat(mayTouch(here)).isFalse();
    }

    private void knownElsewhere(Opener opener) {
        there = opener == Opener.SCHOOL
                ? roll.openedHere(known, "Inès", "Lœuillet", "INE1", ines.id())
                : roll.linked(known, "Inès", "Lœuillet", "INE1", ines.id());
        roll.named(known, there, "Marie", "Petit");
    }

    private StudentId claimed(Opener opener) {
        knownElsewhere(opener);
        var here = roll.student(school, "Inès", "Lœuillet", "INE1");
        link.link(school, importer.account());
        assertThat(students.of(school, ines.id())).isPresent();
        return here;
    }

    /** Sees the ways in, in the list or alone, or gives a password. */
    private boolean mayTouch(StudentId student) {
        var shown = students.page(school, StudentFilter.ALL, StudentSort.NAME, 1, 50).lines().stream()
                .filter(line -> line.student().id().equals(student))
                .anyMatch(line -> line.waysIn().isPresent());
        var alone = students.waysIn(students.find(school, student)).isPresent();
        var given = !reset.reset(importer, List.of(student)).isEmpty();
        assertThat(List.of(shown, alone, given)).as("seen and given alike").containsOnly(shown);
        return shown;
    }

    private List<String> templates(EmailAddress mailbox) {
        return letters.of(mailbox).stream().map(WrittenLetter::template).toList();
    }

    private List<ActKind> kinds(OrganisationId organisation) {
        return journal.page(ActFilter.ALL.in(organisation.value())).acts().stream()
                .map(Act::kind)
                .filter(kind -> kind.filter(ActKind.PASSWORD_GIVEN::equals).isEmpty())
                .flatMap(Optional::stream)
                .toList();
    }
}
