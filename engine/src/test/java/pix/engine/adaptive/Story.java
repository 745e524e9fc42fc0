package pix.engine.adaptive;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import pix.engine.Row;
import pix.engine.SkillNames;
import pix.engine.knowledge.Evidence;
import pix.engine.knowledge.Knowledge;
import pix.engine.knowledge.Origin;
import pix.engine.knowledge.Skill;
import pix.engine.knowledge.Status;

/** The situation that a row tells. */
record Story(Situation situation, SkillNames names) {

    static Story of(Row row) {
        var names = new SkillNames();
        var targets = row.list("Targets");
        var pool = new Pool(
                names.skills(targets),
                numbers(targets, names, target -> !target.endsWith("(none)")),
                numbers(targets, names, target -> target.endsWith("(timed)")));
        return new Story(
                new Situation(pool, knowledge(row.list("Known"), names), answered(row.text("Last answer")), 42), names);
    }

    static Knowledge knowledge(List<String> known, SkillNames names) {
        var evidence = new ArrayList<Evidence>();
        for (var each : known) {
            var words = each.split(" ");
            evidence.add(new Evidence(
                    names.skill(words[0]).number(),
                    words[1].equals("+") ? Status.HELD : Status.MISSING,
                    Origin.valueOf(words[2].toUpperCase(Locale.ROOT)),
                    Instant.EPOCH));
        }
        return Knowledge.none().learn(evidence);
    }

    Set<String> named(List<Skill> skills) {
        return skills.stream().map(names::name).collect(toSet());
    }

    private static List<AnsweredSkill> answered(String last) {
        return last.equals("first") ? List.of() : List.of(new AnsweredSkill(0, true, last.equals("timed")));
    }

    private static Set<Integer> numbers(List<String> targets, SkillNames names, Predicate<String> isConcerned) {
        return targets.stream()
                .filter(isConcerned)
                .map(target -> names.skill(target).number())
                .collect(toSet());
    }
}
