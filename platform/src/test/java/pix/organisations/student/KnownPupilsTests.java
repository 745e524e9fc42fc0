package pix.organisations.student;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import pix.accounts.EmailAddress;
import pix.audit.ActKind;
import pix.mail.ReceivedLetters;
import pix.mail.WrittenLetter;
import pix.testing.StorageTest;

/** A school imports a pupil whose account was opened elsewhere: whom it gets, and who is told. */
@StorageTest
class KnownPupilsTests extends APupilOfTwoSchools {

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
    ReceivedLetters letters;

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

    @Test
    void a_claim_is_worth_nothing_for_a_third_school() {
        claimed(Opener.OWNER);
        var third = organisations.administrator(organisations.school(), people.ada());
        var herePupil = roll.student(third.organisation().id(), "Inès", "Lœuillet", "INE1");

        link.link(third.organisation().id(), third.account());

        assertThat(claims.held(school)).isEmpty();
        assertThat(reset.reset(third, List.of(herePupil), Optional.empty())).isEmpty();
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

    private List<String> templates(EmailAddress mailbox) {
        return letters.of(mailbox).stream().map(WrittenLetter::template).toList();
    }
}
