package pix.assessment.tutorial;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import pix.accounts.AccountId;

/** What pages read of what a learner says of tutorials. */
@Component
public class TutorialViews {

    private final TutorialMarks marks;

    TutorialViews(TutorialMarks marks) {
        this.marks = marks;
    }

    /** By tutorial; the one that was saved last comes first, those that are only rated come after. */
    public Map<String, TutorialMark> marks(AccountId learner) {
        var byTutorial = new LinkedHashMap<String, TutorialMark>();
        marks.of(learner).forEach(mark -> byTutorial.put(mark.tutorial(), mark));
        return byTutorial;
    }
}
