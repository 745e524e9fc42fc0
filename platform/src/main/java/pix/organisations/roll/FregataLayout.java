package pix.organisations.roll;

import static pix.organisations.roll.CellRules.each;
import static pix.organisations.roll.CellRules.filled;
import static pix.organisations.roll.CellRules.like;
import static pix.organisations.roll.CellRules.oneOf;
import static pix.organisations.roll.Column.optional;
import static pix.organisations.roll.Column.required;
import static pix.organisations.roll.ProblemKind.FIELD_LENGTH;
import static pix.organisations.roll.ProblemKind.FIELD_MAX_LENGTH;
import static pix.organisations.roll.ProblemKind.FIELD_MIN_LENGTH;
import static pix.organisations.roll.ProblemKind.FIELD_REQUIRED;
import static pix.organisations.roll.ProblemKind.IDENTIFIER_UNIQUE;
import static pix.organisations.roll.ProblemKind.INSEE_CODE_INVALID;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pix.organisations.roll.Column.Fault;
import pix.organisations.roll.Column.Rule;
import pix.organisations.student.Identifiers;

/** The CSV of agricultural schools (rule O2.3). */
final class FregataLayout {

    private static final String COUNTRY = "99[1-5]\\d{2}";
    private static final String FRANCE = "99100";
    private static final String COUNTRY_PREFIX = "99";
    private static final String FIRST_NAME = "Premier prénom*";
    private static final List<String> SEXES = List.of("Féminin", "Masculin");
    private static final List<String> STATUSES = List.of("ST", "AP");
    private static final Rule FIVE_SIGNS = filled(value -> value.length() == 5, FIELD_LENGTH, "5");

    private FregataLayout() {}

    static CsvLayout on(LocalDate today) {
        return new CsvLayout(
                List.of(
                        required("Identifiant unique*", RollField.NATIONAL_ID)
                                .must(CellRules.NOT_CONVERTED)
                                .keeping(Identifiers::national),
                        required(FIRST_NAME, RollField.FIRST_NAME),
                        optional("Deuxième prénom", RollField.MIDDLE_NAME),
                        optional("Troisième prénom", RollField.THIRD_NAME),
                        required("Nom de famille*", RollField.LAST_NAME),
                        optional("Nom d'usage", RollField.PREFERRED_LAST_NAME),
                        required("Code sexe*", RollField.SEX)
                                .understood(CellRules.word(SEXES))
                                .must(oneOf(SEXES))
                                .keeping(FregataLayout::sex),
                        required("Date de naissance (jj/mm/aaaa)*", RollField.BIRTH_DATE)
                                .must(CellRules.birth(today))
                                .keeping(CellRules.isoDate(today)),
                        optional("Code commune naissance**", RollField.BIRTH_CITY_CODE)
                                .understood(CellRules.code(5))
                                .must(FregataLayout::cityCode),
                        optional("Libellé commune naissance**", RollField.BIRTH_CITY)
                                .must((value, line) -> value.isEmpty() && isBornAbroad(line)
                                        ? Optional.of(new Fault(FIELD_REQUIRED, ""))
                                        : Optional.empty()),
                        required("Code département naissance*", RollField.BIRTH_PROVINCE_CODE)
                                .understood(CellRules.code(2))
                                .must(each(
                                        filled(value -> value.length() >= 2, FIELD_MIN_LENGTH, "2"),
                                        filled(value -> value.length() <= 3, FIELD_MAX_LENGTH, "3"))),
                        required("Code pays naissance*", RollField.BIRTH_COUNTRY_CODE)
                                .must(each(FIVE_SIGNS, like(COUNTRY, INSEE_CODE_INVALID)))
                                .keeping(code -> code.substring(COUNTRY_PREFIX.length())),
                        required("Statut*", RollField.STATUS)
                                .understood(CellRules.word(STATUSES))
                                .must(oneOf(STATUSES)),
                        required("Code MEF*", RollField.MEF_CODE).must(CellRules.NOT_CONVERTED),
                        required("Division*", RollField.GROUP_NAME).must(CellRules.NOT_CONVERTED)),
                List.of(FIRST_NAME),
                RollField.NATIONAL_ID,
                IDENTIFIER_UNIQUE);
    }

    /** Of a birth in France, an INSEE code, Corsica's letter included; of another, anything. */
    private static Optional<Fault> cityCode(String value, Map<RollField, String> line) {
        if (!isBornInFrance(line)) return Optional.empty();
        if (value.isEmpty()) return Optional.of(new Fault(FIELD_REQUIRED, ""));
        return each(CellRules.NOT_CONVERTED, FIVE_SIGNS, like("\\d{5}|\\d[AB]\\d{3}", INSEE_CODE_INVALID))
                .fault(value, line);
    }

    private static boolean isBornInFrance(Map<RollField, String> line) {
        return FRANCE.equals(line.get(RollField.BIRTH_COUNTRY_CODE));
    }

    /** Of a country that is none, only the country is wrong. */
    private static boolean isBornAbroad(Map<RollField, String> line) {
        var country = line.getOrDefault(RollField.BIRTH_COUNTRY_CODE, "");
        return country.matches(COUNTRY) && !country.equals(FRANCE);
    }

    private static String sex(String word) {
        return word.startsWith("F") ? "F" : "M";
    }
}
