package pix.assessment;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pix.assessment.LearnerEvents.Answered;
import pix.assessment.LearnerEvents.Event;
import pix.assessment.LearnerEvents.Reset;
import pix.content.RunningRelease;
import pix.engine.knowledge.Knowledge;
import pix.engine.knowledge.Settled;
import pix.engine.knowledge.Skill;

/** Folds a learner's events into what is known, one after the other, from the first. */
final class KnowledgeFold {

    private final RunningRelease release;
    private final Map<AttemptId, AttemptBrief> briefs;
    private final Map<AttemptId, Settled> settled = new HashMap<>();
    private Knowledge known = Knowledge.none();

    /** @param briefs of all the attempts that the events are about */
    KnowledgeFold(RunningRelease release, Map<AttemptId, AttemptBrief> briefs) {
        this.release = release;
        this.briefs = briefs;
    }

    Knowledge known() {
        return known;
    }

    void add(Event event) {
        known = switch (event) {
            case Reset reset ->
                known.forget(reset.competence().map(this::numbers).orElse(reset.skills()));
            case Answered answer -> learn(answer);
        };
    }

    private Knowledge learn(Answered answer) {
        var brief = requireNonNull(briefs.get(answer.attempt()));
        var ofAttempt = settled.computeIfAbsent(answer.attempt(), _ -> new Settled(skills(brief.targets())));
        var asked = release.skill(answer.skill()).skill();
        var considered = brief.purpose().considered(known, brief.startedAt());
        var shown = ofAttempt.shownBy(asked, answer.isRight(), considered, answer.at());
        ofAttempt.add(asked, answer.isRight());
        return brief.purpose().learn(known, shown);
    }

    private List<Skill> skills(Set<Integer> numbers) {
        return numbers.stream().map(number -> release.skill(number).skill()).toList();
    }

    private Set<Integer> numbers(String competence) {
        return release.framework()
                .competence(competence)
                .orElseThrow()
                .skills()
                .map(skill -> skill.skill().number())
                .collect(toUnmodifiableSet());
    }
}
