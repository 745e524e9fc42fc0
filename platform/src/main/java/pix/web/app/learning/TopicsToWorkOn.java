package pix.web.app.learning;

import static java.util.Comparator.comparingInt;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import pix.assessment.Attempt;
import pix.bank.framework.FrameworkSkill;
import pix.content.RunningRelease;

/** Finds what a learner should work on after a test: of each topic the easiest question that was missed. */
@Component
public class TopicsToWorkOn {

    private static final int AT_ONCE = 3;

    private final RunningRelease release;

    TopicsToWorkOn(RunningRelease release) {
        this.release = release;
    }

    /** A few, the easiest first; none where answers are not explained. */
    public List<TopicToWorkOn> of(Attempt attempt) {
        if (!attempt.brief().purpose().isExplained()) return List.of();
        var trail = attempt.trail();
        var topics = new HashSet<String>();
        return IntStream.range(0, trail.size())
                .filter(index -> !trail.get(index).isRight())
                .mapToObj(index -> new Missed(
                        index + 1, release.skill(trail.get(index).challenge().skill())))
                .sorted(comparingInt(missed -> missed.skill().skill().level()))
                .filter(missed -> topics.add(missed.skill().skill().topic()))
                .limit(AT_ONCE)
                .map(this::topic)
                .toList();
    }

    private record Missed(int position, FrameworkSkill skill) {}

    private TopicToWorkOn topic(Missed missed) {
        var topic = missed.skill().skill().topic();
        return new TopicToWorkOn(
                release.framework().topic(topic).orElseThrow().title(),
                missed.skill().statement(),
                missed.position(),
                LessonView.of(release.bank(), missed.skill()));
    }
}
