package pix.organisations.roll;

import static pix.organisations.roll.ProblemKind.BIRTHDATE_IN_NO_LIFE;
import static pix.organisations.roll.ProblemKind.BIRTHDATE_REQUIRED;
import static pix.organisations.roll.ProblemKind.BIRTH_CITY_CODE_REQUIRED_FOR_FR_STUDENT;
import static pix.organisations.roll.ProblemKind.FIELD_MAX_LENGTH;
import static pix.organisations.roll.ProblemKind.FIRST_NAME_REQUIRED;
import static pix.organisations.roll.ProblemKind.GONE;
import static pix.organisations.roll.ProblemKind.INVALID_BIRTHDATE_FORMAT;
import static pix.organisations.roll.ProblemKind.INVALID_CHAR_DETECTED;
import static pix.organisations.roll.ProblemKind.LAST_NAME_REQUIRED;
import static pix.organisations.roll.ProblemKind.SEX_CODE_REQUIRED;
import static pix.organisations.roll.ProblemKind.WITHOUT_CLASS;
import static pix.organisations.roll.ProblemKind.WITHOUT_NATIONAL_ID;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pix.engine.writing.Typed;
import pix.organisations.roll.RollProblem.Who;
import pix.organisations.student.BirthDates;
import pix.organisations.student.Identifiers;

/**
 * A pupil of a SIECLE file.
 *
 * @param nodes the direct children of ELEVE and their text, as it stands in the file
 */
record SiecleStudent(Map<String, String> nodes) {

    private static final String FRANCE = "100";
    static final int LONGEST = 255;
    private static final List<String> NAMES = List.of("NOM_DE_FAMILLE", "NOM_USAGE", "PRENOM", "PRENOM2", "PRENOM3");
    private static final Map<String, RollField> KEPT_AS_THEY_ARE = Map.ofEntries(
            Map.entry("NOM_DE_FAMILLE", RollField.LAST_NAME),
            Map.entry("NOM_USAGE", RollField.PREFERRED_LAST_NAME),
            Map.entry("PRENOM", RollField.FIRST_NAME),
            Map.entry("PRENOM2", RollField.MIDDLE_NAME),
            Map.entry("PRENOM3", RollField.THIRD_NAME),
            Map.entry("CODE_PAYS", RollField.BIRTH_COUNTRY_CODE),
            Map.entry("CODE_COMMUNE_INSEE_NAISS", RollField.BIRTH_CITY_CODE),
            Map.entry("VILLE_NAISS", RollField.BIRTH_CITY),
            Map.entry("CODE_DEPARTEMENT_NAISS", RollField.BIRTH_PROVINCE_CODE),
            Map.entry("CODE_MEF", RollField.MEF_CODE),
            Map.entry("CODE_STATUT", RollField.STATUS));

    /** Why this pupil is not imported: has left, has no national number yet, or no class. @param group empty without a class */
    Optional<RollProblem> leftOut(String group) {
        if (!text("DATE_SORTIE").isEmpty()) return Optional.of(problem(GONE, "DATE_SORTIE"));
        if (nationalId().isEmpty()) return Optional.of(problem(WITHOUT_NATIONAL_ID, "ID_NATIONAL"));
        return group.isEmpty() ? Optional.of(problem(WITHOUT_CLASS, "CODE_STRUCTURE")) : Optional.empty();
    }

    Who who() {
        return new Who(text("NOM_DE_FAMILLE") + " " + text("PRENOM"), nationalId());
    }

    String nationalId() {
        return Identifiers.national(text("ID_NATIONAL"));
    }

    /** All that is wrong with this pupil, in the order of the rules. */
    List<RollProblem> problems(LocalDate today) {
        var problems = new ArrayList<RollProblem>();
        if (text("NOM_DE_FAMILLE").isEmpty()) problems.add(problem(LAST_NAME_REQUIRED, "NOM_DE_FAMILLE"));
        if (text("PRENOM").isEmpty()) problems.add(problem(FIRST_NAME_REQUIRED, "PRENOM"));
        for (var name : NAMES)
            if (Garbled.is(nodes.getOrDefault(name, ""))) problems.add(problem(INVALID_CHAR_DETECTED, name));
        Stream.concat(Stream.of("ID_NATIONAL"), KEPT_AS_THEY_ARE.keySet().stream())
                .filter(node -> text(node).length() > LONGEST)
                .sorted()
                .forEach(node -> problems.add(tooLong(node, text(node))));
        if (text("CODE_PAYS").equals(FRANCE) && text("CODE_COMMUNE_INSEE_NAISS").isEmpty())
            problems.add(problem(BIRTH_CITY_CODE_REQUIRED_FOR_FR_STUDENT, "CODE_COMMUNE_INSEE_NAISS"));
        if (text("CODE_SEXE").isEmpty()) problems.add(problem(SEX_CODE_REQUIRED, "CODE_SEXE"));
        var birth = text("DATE_NAISS");
        if (birth.isEmpty()) problems.add(problem(BIRTHDATE_REQUIRED, "DATE_NAISS"));
        else if (FrenchDate.read(birth).isEmpty()) problems.add(problem(INVALID_BIRTHDATE_FORMAT, "DATE_NAISS"));
        else if (!BirthDates.isInALife(FrenchDate.read(birth).get(), today))
            problems.add(problem(BIRTHDATE_IN_NO_LIFE, "DATE_NAISS"));
        return problems;
    }

    /** @param group the pupil's class */
    RollEntry entry(String group) {
        var fields = new EnumMap<RollField, String>(RollField.class);
        KEPT_AS_THEY_ARE.forEach((node, field) -> fields.put(field, text(node)));
        fields.put(
                RollField.BIRTH_DATE,
                FrenchDate.read(text("DATE_NAISS")).orElseThrow().toString());
        sex().ifPresent(sex -> fields.put(RollField.SEX, sex));
        fields.put(RollField.NATIONAL_ID, nationalId());
        fields.put(RollField.GROUP_NAME, group);
        return new RollEntry(fields);
    }

    private Optional<String> sex() {
        return switch (text("CODE_SEXE")) {
            case "1" -> Optional.of("M");
            case "2" -> Optional.of("F");
            default -> Optional.empty();
        };
    }

    RollProblem tooLong(String node, String value) {
        return new RollProblem(FIELD_MAX_LENGTH, 0, node, who(), value, Integer.toString(LONGEST));
    }

    private RollProblem problem(ProblemKind kind, String node) {
        return new RollProblem(kind, 0, node, who(), text(node), "");
    }

    private String text(String node) {
        return Typed.line(nodes.getOrDefault(node, ""));
    }

    @Override
    public String toString() {
        return "a student of a file";
    }
}
