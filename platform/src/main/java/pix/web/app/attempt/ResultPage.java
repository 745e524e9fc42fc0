package pix.web.app.attempt;

import java.util.List;
import java.util.OptionalInt;
import pix.bank.framework.Text;
import pix.web.app.attempt.CheckpointPage.AnswerLine;

/** The end of a competence: level and pix, what comes next and when. */
public record ResultPage(
        long attempt,
        String code,
        Text competence,
        int level,
        int highestLevel,
        int pix,
        OptionalInt daysBeforeRetry,
        OptionalInt daysBeforeReset,
        boolean atHighestLevel,
        List<AnswerLine> answers) {}
