package pix.certification.birth;

import pix.engine.writing.Typed;

/** Where somebody was born, as it is typed or as a file says it. @param cityCode INSEE; 99 for whoever was born abroad */
public record TypedBirthPlace(String country, String city, String postalCode, String cityCode) {

    public static final TypedBirthPlace BLANK = new TypedBirthPlace("", "", "", "");

    public TypedBirthPlace {
        country = Typed.line(country);
        city = Typed.line(city);
        postalCode = Typed.line(postalCode);
        cityCode = Typed.line(cityCode);
    }

    /** A spreadsheet takes codes for numbers, and loses their zero. */
    public TypedBirthPlace withLostZeros() {
        return new TypedBirthPlace(country, city, withLostZero(postalCode), withLostZero(cityCode));
    }

    private static String withLostZero(String code) {
        return code.matches("\\d{4}") ? "0" + code : code;
    }
}
