package pix.campaigns.participation;

import static java.util.stream.Collectors.groupingBy;
import static pix.campaigns.Measure.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import pix.campaigns.Measure;
import pix.campaigns.TopicResult;
import pix.engine.knowledge.Skill;

/**
 * What a participant adds to what is counted of a campaign: that they began, once; that they have answered all, once;
 * and the last result that they sent. Doing it again takes nothing away.
 */
final class Counts {

    private static final int TENTHS = 10;

    private Counts() {}

    static Count on(Measure measure, Participation participation, Instant at) {
        var day = at.atZone(participation.timeZone()).toLocalDate();
        return Count.one(participation.group(), measure, day.toString());
    }

    /** @param targets the campaign's skills; none for a collection of profiles */
    static List<Count> sent(Participation participation, Result result, Instant at, Collection<Skill> targets) {
        var group = participation.group();
        var counts = new ArrayList<Count>();
        counts.add(on(SHARED, participation, at));
        counts.add(new Count(group, MASTERY, tenth(result.mastery()), 1, result.mastery()));
        if (targets.isEmpty()) return counts;
        counts.add(Count.one(group, STAGE, Integer.toString(result.stage())));
        result.badges().forEach(badge -> counts.add(Count.one(group, BADGE, badge)));
        result.held().forEach(skill -> counts.add(Count.one(group, HELD, Integer.toString(skill))));
        counts.addAll(topics(group, result.held(), targets));
        return counts;
    }

    static List<Count> negative(Collection<Count> counts) {
        return counts.stream().map(Count::negative).toList();
    }

    /** One change of each figure, and none where they take each other away. */
    static List<Count> summed(Collection<Count> counts) {
        var sums = new LinkedHashMap<Figure, Count>();
        for (var count : counts)
            sums.merge(new Figure(count.group(), count.measure(), count.item()), count, Count::plus);
        return sums.values().stream()
                .filter(count -> count.n() != 0 || count.total() != 0)
                .toList();
    }

    private record Figure(String group, Measure measure, String item) {}

    private static List<Count> topics(String group, Set<Integer> held, Collection<Skill> targets) {
        int hardest = targets.stream().mapToInt(Skill::level).max().orElse(1);
        var counts = new ArrayList<Count>();
        targets.stream().collect(groupingBy(Skill::topic)).forEach((topic, skills) -> {
            var shown = new TopicResult(levels(skills, _ -> true), levels(skills, held::contains));
            counts.add(new Count(group, REACHED, topic, 1, shown.reached()));
            counts.add(new Count(group, ADVICE, topic, 1, shown.advice(hardest)));
        });
        return counts;
    }

    private static List<Integer> levels(List<Skill> skills, Predicate<Integer> numbers) {
        return skills.stream()
                .filter(skill -> numbers.test(skill.number()))
                .map(Skill::level)
                .toList();
    }

    /** All that is aimed at is in the last tenth. */
    private static String tenth(double mastery) {
        return Integer.toString(Math.min(TENTHS - 1, (int) (TENTHS * mastery)));
    }
}
