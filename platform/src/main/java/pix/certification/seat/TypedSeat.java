package pix.certification.seat;

import java.util.EnumMap;
import java.util.Map;
import pix.certification.birth.TypedBirthPlace;
import pix.engine.writing.Typed;
import pix.organisations.student.CivilStudent;

/** A candidate as somebody types them, or as a file has them. Days are written year-month-day. */
public record TypedSeat(Map<SeatField, String> values) {

    public static final int LONGEST = 255;

    public static final TypedSeat BLANK = new TypedSeat(Map.of(SeatField.COUNTRY, "France"));

    /** What a form or a file says of whoever was born abroad. */
    static final String ABROAD = "99";

    public TypedSeat {
        var kept = new EnumMap<SeatField, String>(SeatField.class);
        values.forEach((field, value) -> {
            var line = Typed.line(value);
            if (!line.isEmpty()) kept.put(field, line);
        });
        values = kept;
    }

    /** What may be sent back as it is: a commune that was found by its code is said by its code alone. */
    public static TypedSeat of(Seat seat) {
        var values = new EnumMap<SeatField, String>(SeatField.class);
        values.put(SeatField.LAST_NAME, seat.lastName());
        values.put(SeatField.FIRST_NAME, seat.firstName());
        seat.sex().ifPresent(sex -> values.put(SeatField.SEX, sex));
        values.put(SeatField.BIRTH_DATE, seat.birthDate().toString());
        values.put(SeatField.COUNTRY, seat.birth().country());
        var birth = seat.birth();
        if (birth.isAbroad()) values.put(SeatField.CITY_CODE, ABROAD);
        else birth.cityCode().ifPresent(code -> values.put(SeatField.CITY_CODE, code));
        if (birth.isAbroad() || birth.cityCode().isEmpty())
            birth.city().ifPresent(city -> values.put(SeatField.CITY, city));
        birth.postalCode().ifPresent(code -> values.put(SeatField.POSTAL_CODE, code));
        if (seat.extraTime() > 0) values.put(SeatField.EXTRA_TIME, Integer.toString(seat.extraTime()));
        if (seat.isAccessible()) values.put(SeatField.ACCESSIBILITY, "oui");
        seat.email().ifPresent(email -> values.put(SeatField.EMAIL, email));
        seat.resultsEmail().ifPresent(email -> values.put(SeatField.RESULTS_EMAIL, email));
        seat.externalId().ifPresent(id -> values.put(SeatField.EXTERNAL_ID, id));
        seat.billing().ifPresent(billing -> values.put(SeatField.BILLING, billing.name()));
        seat.prepaymentCode().ifPresent(code -> values.put(SeatField.PREPAYMENT_CODE, code));
        return new TypedSeat(values);
    }

    /** As far as the roll knows them. */
    public static TypedSeat of(CivilStudent known) {
        var values = new EnumMap<SeatField, String>(SeatField.class);
        values.put(SeatField.LAST_NAME, known.student().lastName());
        values.put(SeatField.FIRST_NAME, known.student().firstName());
        known.sex().ifPresent(sex -> values.put(SeatField.SEX, sex));
        known.student().birthDate().ifPresent(day -> values.put(SeatField.BIRTH_DATE, day.toString()));
        known.birthCity().ifPresent(city -> values.put(SeatField.CITY, city));
        values.put(SeatField.COUNTRY, "France");
        return new TypedSeat(values);
    }

    public String get(SeatField field) {
        return values.getOrDefault(field, "");
    }

    public boolean has(SeatField field) {
        return values.containsKey(field);
    }

    /** With the code of a birth abroad, where none is said. */
    public TypedSeat abroad() {
        var changed = new EnumMap<SeatField, String>(SeatField.class);
        changed.put(SeatField.CITY_CODE, ABROAD);
        changed.putAll(values);
        return new TypedSeat(changed);
    }

    TypedBirthPlace birth() {
        return new TypedBirthPlace(
                get(SeatField.COUNTRY), get(SeatField.CITY), get(SeatField.POSTAL_CODE), get(SeatField.CITY_CODE));
    }

    /** Never a name: a log line may print it. */
    @Override
    public String toString() {
        return "a candidate as typed";
    }
}
