package pix.certification.report;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** A report as it is typed. */
public record TypedReport(String code, String question, String text) {

    public static final TypedReport BLANK = new TypedReport("", "", "");

    /** What is typed. */
    public enum Field {
        CODE,
        QUESTION,
        TEXT
    }

    /** What may be wrong with it. */
    public enum Fault {
        MISSING,
        NO_QUESTION,
        TOO_LONG
    }

    public TypedReport {
        question = question.strip();
        text = text.strip();
    }

    /** All at once; empty when it can be kept. @param questions how many the exam has */
    public Map<Field, Fault> faults(int questions) {
        var faults = new EnumMap<Field, Fault>(Field.class);
        var kind = ReportCode.typed(code);
        if (kind.isEmpty()) faults.put(Field.CODE, Fault.MISSING);
        if (kind.filter(ReportCode::needsQuestion).isPresent()) {
            if (question.isEmpty()) faults.put(Field.QUESTION, Fault.MISSING);
            else if (number().filter(number -> number <= questions).isEmpty())
                faults.put(Field.QUESTION, Fault.NO_QUESTION);
        }
        if (kind.filter(ReportCode::needsText).isPresent() && text.isEmpty()) faults.put(Field.TEXT, Fault.MISSING);
        if (text.length() > ReportCode.LONGEST_TEXT) faults.put(Field.TEXT, Fault.TOO_LONG);
        return faults;
    }

    /** The question that is meant, where the code is about one. */
    Optional<Integer> number() {
        if (ReportCode.typed(code).filter(ReportCode::needsQuestion).isEmpty()) return Optional.empty();
        if (!question.matches("\\d{1,3}")) return Optional.empty();
        return Optional.of(Integer.parseInt(question)).filter(number -> number >= 1);
    }
}
