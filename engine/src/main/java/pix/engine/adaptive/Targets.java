package pix.engine.adaptive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pix.engine.knowledge.Evidence;
import pix.engine.knowledge.Knowledge;
import pix.engine.knowledge.Skill;

/** The targets of an attempt, each with what is known of it. */
final class Targets {

    private final List<Skill> skills;
    private final @Nullable Evidence[] known;

    /** @param skills in order of number */
    Targets(List<Skill> skills, Knowledge knowledge) {
        this.skills = skills;
        this.known = paired(skills, knowledge.all());
    }

    /** The targets of which nothing is known and that can be asked, in order of number. */
    List<Candidate> askable(Set<Integer> playable) {
        var topics = new HashMap<String, TopicCounts>();
        var askable = new ArrayList<Candidate>();
        for (int each = 0; each < known.length; each++) {
            var skill = skills.get(each);
            var topic = topics.computeIfAbsent(skill.topic(), _ -> new TopicCounts());
            topic.add(skill.level(), known[each] == null);
            if (known[each] == null && playable.contains(skill.number())) askable.add(new Candidate(skill, topic));
        }
        return askable;
    }

    /** What the learner's level looks like from the direct evidence. */
    PredictedLevel predictedLevel() {
        var likelihood = new Likelihood();
        for (int each = 0; each < known.length; each++) {
            var evidence = known[each];
            if (evidence != null && evidence.isDirect())
                likelihood.add(skills.get(each).level(), evidence.isHeld());
        }
        return likelihood.mostLikely();
    }

    /** Both being in order of skill number, one walk along both is enough. */
    private static @Nullable Evidence[] paired(List<Skill> skills, List<Evidence> evidence) {
        var paired = new @Nullable Evidence[skills.size()];
        int next = 0;
        for (int each = 0; each < paired.length; each++) {
            int number = skills.get(each).number();
            while (next < evidence.size() && evidence.get(next).skill() < number) next++;
            if (next < evidence.size() && evidence.get(next).skill() == number) paired[each] = evidence.get(next);
        }
        return paired;
    }
}
