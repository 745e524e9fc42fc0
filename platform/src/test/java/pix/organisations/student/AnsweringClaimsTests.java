package pix.organisations.student;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import pix.audit.ActKind;
import pix.testing.StorageTest;

/** The owner of an account, or the school that opened it, lets another school manage it or not. */
@StorageTest
class AnsweringClaimsTests extends APupilOfTwoSchools {

    @Autowired
    AnswerClaim answer;

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
    void whoever_works_for_an_organisation_is_given_no_password_by_a_school() {
        var here = roll.linked(school, "Ada", "Delorme", "INE9", importer.account());

        assertThat(mayTouch(here)).isFalse();
    }
}
