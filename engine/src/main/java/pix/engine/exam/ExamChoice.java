package pix.engine.exam;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import pix.engine.knowledge.Skill;

/** The choice of what an exam of version 2 asks of one competence: the hardest skills that the candidate has shown. */
public final class ExamChoice {

    private ExamChoice() {}

    /**
     * From none to three skills, hardest first and from as many topics as their level allows.
     *
     * <p>Skills above the highest certifiable level come last, and so do those whose right answer hardly varies: having seen
     * one is having seen all.
     *
     * @param shown the skills of one competence that were asked and answered right, in the order that chance gave them
     * @param varies whether a skill's right answer is another one at each draw
     */
    public static List<Skill> of(Collection<Skill> shown, Predicate<Skill> varies) {
        var left = new ArrayList<>(shown);
        left.sort(comparing((Skill skill) -> !varies.test(skill))
                .thenComparing(skill -> skill.level() > Mark.HIGHEST_LEVEL)
                .thenComparing(Skill::level, (one, other) -> Integer.compare(other, one)));
        var chosen = new ArrayList<Skill>();
        while (chosen.size() < CompetenceCount.MOST_QUESTIONS && !left.isEmpty()) {
            var next = next(left, topics(chosen), varies);
            left.remove(next);
            chosen.add(next);
        }
        return List.copyOf(chosen);
    }

    /** Of the best ones, which stand first, the first of a topic not asked yet; the very first if there is none. */
    private static Skill next(List<Skill> left, Collection<String> asked, Predicate<Skill> varies) {
        var first = left.getFirst();
        return left.stream()
                .filter(skill -> skill.level() == first.level() && varies.test(skill) == varies.test(first))
                .filter(skill -> !asked.contains(skill.topic()))
                .findFirst()
                .orElse(first);
    }

    private static Collection<String> topics(List<Skill> chosen) {
        var topics = new HashSet<String>();
        chosen.forEach(skill -> topics.add(skill.topic()));
        return topics;
    }
}
