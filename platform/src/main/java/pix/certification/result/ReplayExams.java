package pix.certification.result;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.engine.exam.ExamScoring;

/** Whether the result that is kept of each exam is the one that its rows come to. */
@Service
public class ReplayExams {

    private final ExamCases cases;
    private final ExamResults results;

    ReplayExams(ExamCases cases, ExamResults results) {
        this.cases = cases;
        this.results = results;
    }

    /** Of finalised sessions: before that, a centre still says what counts. */
    public List<ScoredSeat> after(ScoredSeat last, int size) {
        return results.finalisedAfter(last, size);
    }

    @Transactional(readOnly = true)
    public boolean isSame(ScoredSeat scored) {
        var computed = ExamScoring.score(cases.of(scored.session(), scored.seat()));
        return results.last(scored).filter(computed::equals).isPresent();
    }
}
