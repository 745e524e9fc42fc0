package pix.certification.seat;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pix.accounts.EmailAddress;
import pix.certification.birth.BirthOutcome;
import pix.certification.birth.BirthOutcome.Known;
import pix.certification.birth.BirthOutcome.Unknown;
import pix.certification.birth.BirthPlaces;
import pix.certification.centre.Centre;
import pix.certification.seat.ReadSeat.Fit;
import pix.certification.seat.ReadSeat.Unfit;
import pix.organisations.OrganisationKind;

/** Reads a candidate who was typed or who stands in a file: who they are, or all that is wrong at once. */
@Component
class SeatReader {

    private static final LocalDate OLDEST = LocalDate.of(1900, 1, 1);
    private static final int MOST_EXTRA_TIME = 999;

    private final BirthPlaces places;
    private final Clock clock;

    SeatReader(BirthPlaces places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    ReadSeat read(Centre centre, TypedSeat typed) {
        var faults = EnumSet.noneOf(SeatFault.class);
        names(typed, faults);
        sex(typed, faults);
        var birthDate = birthDate(centre, typed, faults);
        var birth = birth(typed, faults);
        var extraTime = extraTime(typed, faults);
        var email = email(typed, SeatField.EMAIL, SeatFault.EMAIL_NOT_VALID, faults);
        var resultsEmail = email(typed, SeatField.RESULTS_EMAIL, SeatFault.RESULTS_EMAIL_NOT_VALID, faults);
        tooLong(typed, SeatField.EXTERNAL_ID, SeatFault.EXTERNAL_ID_TOO_LONG, faults);
        var billing = billing(centre, typed, faults);
        if (!faults.isEmpty() || birthDate.isEmpty() || !(birth instanceof Known(var place)))
            return new Unfit(Collections.unmodifiableSet(faults));
        return new Fit(new NewSeat(
                typed.get(SeatField.FIRST_NAME),
                typed.get(SeatField.LAST_NAME),
                Optional.of(typed.get(SeatField.SEX).toUpperCase(Locale.ROOT)),
                birthDate.get(),
                place,
                email,
                resultsEmail,
                said(typed, SeatField.EXTERNAL_ID),
                Optional.empty(),
                extraTime,
                typed.has(SeatField.ACCESSIBILITY),
                billing,
                said(typed, SeatField.PREPAYMENT_CODE),
                Optional.empty(),
                Optional.empty()));
    }

    private static void names(TypedSeat typed, Set<SeatFault> faults) {
        if (!typed.has(SeatField.LAST_NAME)) faults.add(SeatFault.LAST_NAME_REQUIRED);
        if (!typed.has(SeatField.FIRST_NAME)) faults.add(SeatFault.FIRST_NAME_REQUIRED);
        tooLong(typed, SeatField.LAST_NAME, SeatFault.LAST_NAME_TOO_LONG, faults);
        tooLong(typed, SeatField.FIRST_NAME, SeatFault.FIRST_NAME_TOO_LONG, faults);
    }

    private static void sex(TypedSeat typed, Set<SeatFault> faults) {
        if (!typed.has(SeatField.SEX)) faults.add(SeatFault.SEX_REQUIRED);
        else if (!typed.get(SeatField.SEX).matches("[MFmf]")) faults.add(SeatFault.SEX_NOT_VALID);
    }

    private Optional<LocalDate> birthDate(Centre centre, TypedSeat typed, Set<SeatFault> faults) {
        if (!typed.has(SeatField.BIRTH_DATE)) {
            faults.add(SeatFault.BIRTH_DATE_REQUIRED);
            return Optional.empty();
        }
        var day = day(typed.get(SeatField.BIRTH_DATE));
        if (day.isEmpty()) faults.add(SeatFault.BIRTH_DATE_FORMAT_NOT_VALID);
        else if (!day.get().isAfter(OLDEST)) faults.add(SeatFault.BIRTH_DATE_MUST_BE_GREATER);
        else if (day.get().isAfter(LocalDate.ofInstant(clock.instant(), centre.timeZone())))
            faults.add(SeatFault.BIRTH_DATE_TO_COME);
        return day;
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private BirthOutcome birth(TypedSeat typed, Set<SeatFault> faults) {
        tooLong(typed, SeatField.CITY, SeatFault.BIRTH_CITY_TOO_LONG, faults);
        var outcome = places.find(typed.birth());
        if (outcome instanceof Unknown(var unknown)) unknown.forEach(fault -> faults.add(SeatFault.of(fault)));
        return outcome;
    }

    /** In whole per cent: « 33 », « 33 % ». */
    private static int extraTime(TypedSeat typed, Set<SeatFault> faults) {
        var written = typed.get(SeatField.EXTRA_TIME).replaceFirst("\\s*%$", "");
        if (written.isEmpty()) return 0;
        if (!written.matches("-?\\d+")) {
            faults.add(SeatFault.EXTRA_TIME_INTEGER);
            return 0;
        }
        if (!written.matches("0*\\d{1,3}")) faults.add(SeatFault.EXTRA_TIME_OUT_OF_RANGE);
        return written.matches("0*\\d{1,3}") ? Math.min(Integer.parseInt(written), MOST_EXTRA_TIME) : 0;
    }

    private static Optional<String> email(TypedSeat typed, SeatField field, SeatFault fault, Set<SeatFault> faults) {
        if (!typed.has(field)) return Optional.empty();
        var address = EmailAddress.of(typed.get(field));
        if (!address.isValid()) faults.add(fault);
        return Optional.of(address.value());
    }

    private static Optional<Billing> billing(Centre centre, TypedSeat typed, Set<SeatFault> faults) {
        var written = typed.get(SeatField.BILLING);
        var billing = Stream.of(Billing.values())
                .filter(each -> each.name().equals(written.toUpperCase(Locale.ROOT)))
                .findFirst();
        var isPrepaid = billing.filter(Billing.PREPAID::equals).isPresent();
        if (centre.kind() == OrganisationKind.SCO) {
            if (!written.isEmpty()) faults.add(SeatFault.BILLING_MUST_BE_EMPTY);
        } else if (written.isEmpty()) faults.add(SeatFault.BILLING_REQUIRED);
        else if (billing.isEmpty()) faults.add(SeatFault.BILLING_NOT_VALID);
        if (isPrepaid && !typed.has(SeatField.PREPAYMENT_CODE)) faults.add(SeatFault.PREPAYMENT_CODE_REQUIRED);
        if (!isPrepaid && typed.has(SeatField.PREPAYMENT_CODE)) faults.add(SeatFault.PREPAYMENT_CODE_MUST_BE_EMPTY);
        tooLong(typed, SeatField.PREPAYMENT_CODE, SeatFault.PREPAYMENT_CODE_TOO_LONG, faults);
        return billing;
    }

    private static void tooLong(TypedSeat typed, SeatField field, SeatFault fault, Set<SeatFault> faults) {
        if (typed.get(field).length() > TypedSeat.LONGEST) faults.add(fault);
    }

    private static Optional<String> said(TypedSeat typed, SeatField field) {
        return Optional.of(typed.get(field)).filter(value -> !value.isEmpty());
    }
}
