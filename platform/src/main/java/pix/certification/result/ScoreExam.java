package pix.certification.result;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pix.certification.ExamSessionId;
import pix.certification.SeatId;
import pix.engine.exam.ExamScoring;

/** The score of an exam is computed from its rows: the frozen profile, the answers, what was taken out, what the jury decided. */
@Service
public class ScoreExam {

    private final ExamCases cases;
    private final ExamResults results;
    private final Clock clock;

    ScoreExam(ExamCases cases, ExamResults results, Clock clock) {
        this.cases = cases;
        this.results = results;
        this.clock = clock;
    }

    /** One more result, which counts from now on. Whoever calls holds the candidate's sitting, or their session. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void score(ExamSessionId session, SeatId seat) {
        results.add(session, seat, ExamScoring.score(cases.of(session, seat)), clock.instant());
    }
}
