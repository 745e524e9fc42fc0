package pix.web.admin.jury;

import pix.certification.exam.SatQuestion;
import pix.engine.judging.Verdict;

/** @param title of the question as it was asked, or what its skill is where it has been rewritten since */
public record QuestionLine(SatQuestion sat, String title) {

    /** The last part of the key of its verdict. */
    public String verdict() {
        return sat.question().verdict().map(Enum::name).orElse("NONE");
    }

    public String tone() {
        return sat.question()
                .verdict()
                .map(verdict -> verdict == Verdict.CORRECT ? "good" : "bad")
                .orElse("");
    }
}
