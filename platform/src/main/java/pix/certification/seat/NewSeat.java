package pix.certification.seat;

import java.time.LocalDate;
import java.util.Optional;
import pix.certification.birth.BirthPlace;
import pix.organisations.OrganisationId;
import pix.organisations.student.CivilStudent;
import pix.organisations.student.Student;
import pix.organisations.student.StudentId;

/** A candidate about to be seated, without a fault. */
record NewSeat(
        String firstName,
        String lastName,
        Optional<String> sex,
        LocalDate birthDate,
        BirthPlace birth,
        Optional<String> email,
        Optional<String> resultsEmail,
        Optional<String> externalId,
        Optional<String> group,
        int extraTime,
        boolean isAccessible,
        Optional<Billing> billing,
        Optional<String> prepaymentCode,
        Optional<OrganisationId> organisation,
        Optional<StudentId> student) {

    /** By the name of the papers: neither a name of use nor a second first name. */
    static NewSeat of(OrganisationId school, CivilStudent known, LocalDate birthDate, BirthPlace birth) {
        var student = known.student();
        return new NewSeat(
                student.firstName(),
                student.lastName(),
                known.sex(),
                birthDate,
                birth,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                student.group(),
                0,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.of(school),
                Optional.of(student.id()));
    }

    /** The same person, who is this student of this roll. */
    NewSeat being(OrganisationId school, Student who) {
        return new NewSeat(
                firstName,
                lastName,
                sex,
                birthDate,
                birth,
                email,
                resultsEmail,
                externalId,
                who.group(),
                extraTime,
                isAccessible,
                billing,
                prepaymentCode,
                Optional.of(school),
                Optional.of(who.id()));
    }

    @Override
    public String toString() {
        return "a candidate";
    }
}
