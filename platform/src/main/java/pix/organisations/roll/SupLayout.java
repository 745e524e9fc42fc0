package pix.organisations.roll;

import static pix.organisations.roll.CellRules.each;
import static pix.organisations.roll.CellRules.filled;
import static pix.organisations.roll.CellRules.like;
import static pix.organisations.roll.Column.optional;
import static pix.organisations.roll.Column.required;
import static pix.organisations.roll.ProblemKind.DIPLOMA_UNKNOWN;
import static pix.organisations.roll.ProblemKind.FIELD_EMAIL_FORMAT;
import static pix.organisations.roll.ProblemKind.STUDENT_NUMBER_FORMAT;
import static pix.organisations.roll.ProblemKind.STUDENT_NUMBER_UNIQUE;
import static pix.organisations.roll.ProblemKind.STUDY_SCHEME_UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pix.accounts.EmailAddress;
import pix.engine.judging.EditDistance;
import pix.organisations.roll.Column.Fault;

/** The CSV of higher education (rule O2.4). */
public final class SupLayout {

    /** What a student number may be made of. */
    public static final String NUMBER = "[A-Za-z0-9_-]{1,255}";

    private static final String UNKNOWN = "Non reconnu";
    private static final List<String> DIPLOMAS = List.of(
            "Licence",
            "Master",
            "Doctorat",
            "DNMADE",
            "DMA",
            "BTS",
            "DUT",
            "DTS",
            "DCG",
            "DEUST",
            "Diplôme contrôlé par l'État",
            "Ingénieur",
            "Grade licence",
            "Grade master",
            "Diplôme visé",
            "Classe préparatoire",
            "Autre");
    private static final List<String> SCHEMES =
            List.of("Formation initiale", "Apprentissage", "Formation continue", "Autre");

    private SupLayout() {}

    static CsvLayout on(LocalDate today) {
        return new CsvLayout(
                List.of(
                        required("Premier prénom", RollField.FIRST_NAME),
                        optional("Deuxième prénom", RollField.MIDDLE_NAME),
                        optional("Troisième prénom", RollField.THIRD_NAME),
                        required("Nom de famille", RollField.LAST_NAME),
                        optional("Nom d'usage", RollField.PREFERRED_LAST_NAME),
                        required("Date de naissance (jj/mm/aaaa)", RollField.BIRTH_DATE)
                                .must(CellRules.birth(today))
                                .keeping(CellRules.isoDate(today)),
                        optional("Email", RollField.EMAIL)
                                .must(filled(SupLayout::isEmail, FIELD_EMAIL_FORMAT, ""))
                                .keeping(typed -> EmailAddress.of(typed).value()),
                        required("Numéro étudiant", RollField.STUDENT_NUMBER)
                                .must(each(CellRules.NOT_CONVERTED, like(NUMBER, STUDENT_NUMBER_FORMAT))),
                        optional("Composante", RollField.DEPARTMENT),
                        optional("Équipe pédagogique", RollField.EDUCATIONAL_TEAM),
                        optional("Groupe", RollField.GROUP_NAME).must(CellRules.NOT_CONVERTED),
                        known("Diplôme", RollField.DIPLOMA, DIPLOMAS, DIPLOMA_UNKNOWN),
                        known("Régime", RollField.STUDY_SCHEME, SCHEMES, STUDY_SCHEME_UNKNOWN)),
                List.of("Premier prénom", "Numéro étudiant"),
                RollField.STUDENT_NUMBER,
                STUDENT_NUMBER_UNIQUE);
    }

    /** A cell that is none of the labels is kept as unknown, and said. */
    private static Column known(String heading, RollField field, List<String> labels, ProblemKind otherwise) {
        return optional(heading, field)
                .must((value, _) -> label(value, labels).isPresent()
                        ? Optional.empty()
                        : Optional.of(new Fault(otherwise, UNKNOWN)))
                .keeping(value -> label(value, labels).orElse(UNKNOWN));
    }

    /** The nearest label within a quarter of what is written. */
    private static Optional<String> label(String value, List<String> labels) {
        var typed = value.toLowerCase(Locale.ROOT);
        return labels.stream()
                .filter(label -> label.equalsIgnoreCase(value))
                .findFirst()
                .or(() -> labels.stream()
                        .filter(label -> EditDistance.isTypingSlip(typed, label.toLowerCase(Locale.ROOT)))
                        .findFirst());
    }

    private static boolean isEmail(String typed) {
        return EmailAddress.of(typed).isValid();
    }
}
