package pix.campaigns.following;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import pix.bank.framework.Text;
import pix.bank.lesson.Lesson;
import pix.bank.lesson.Tutorial;

/**
 * What a campaign shows of one topic.
 *
 * @param advice mean of the scores of those who sent, the lower the sooner it should be worked on; empty when nobody has
 * @param reached mean of the levels reached
 * @param cap the highest level of the parcours in this topic
 * @param lesson ours, offered first
 * @param elsewhere in every language
 */
public record TopicAnalysis(
        String code,
        String competence,
        Text title,
        OptionalDouble advice,
        OptionalDouble reached,
        int cap,
        Optional<Lesson> lesson,
        List<Tutorial> elsewhere) {

    /** What a reader of this language is offered besides our lesson. */
    public List<Tutorial> elsewhere(String language) {
        return elsewhere.stream()
                .filter(tutorial -> tutorial.language().equals(language))
                .toList();
    }

    /** The band of the level reached: novice (1, 2), independent (3, 4), advanced (5, 6), expert; 0 for none. */
    public int band() {
        return (int) Math.ceil(Math.round(reached.orElse(0)) / 2.0);
    }
}
