package pix.assessment;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.assessment.LearnerEvents.Answered;
import pix.assessment.LearnerEvents.Event;
import pix.assessment.LearnerEvents.Reset;
import pix.content.RunningRelease;
import pix.engine.knowledge.Inference;
import pix.engine.knowledge.Knowledge;
import pix.engine.knowledge.Skill;

/** Folds a learner's log again, from the first event, and compares it with the row that is kept. */
@Service
public class ReplayKnowledge {

    /** What the comparison shows; a row that differs is a fault to be looked into, never silently mended. */
    public enum Comparison {
        SAME,
        DIFFERENT
    }

    private final LearnerEvents events;
    private final KnowledgeRows rows;
    private final RunningRelease release;

    ReplayKnowledge(LearnerEvents events, KnowledgeRows rows, RunningRelease release) {
        this.events = events;
        this.rows = rows;
        this.release = release;
    }

    /** One snapshot for the log and the row: answers may go on meanwhile. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Comparison replay(AccountId learner) {
        var kept = KnowledgeBytes.write(rows.read(learner).knowledge());
        var folded = KnowledgeBytes.write(fold(events.of(learner), events.briefs(learner)));
        return Arrays.equals(kept, folded) ? Comparison.SAME : Comparison.DIFFERENT;
    }

    /** The next learners in order of id, to walk through all of them. */
    public List<AccountId> learnersAfter(AccountId learner, int most) {
        return events.learnersAfter(learner, most);
    }

    private Knowledge fold(List<Event> log, Map<AttemptId, AttemptBrief> briefs) {
        var knowledge = Knowledge.none();
        var assessed = briefs.keySet().stream().collect(Collectors.toMap(id -> id, _ -> new HashSet<Integer>()));
        for (var event : log)
            knowledge = switch (event) {
                case Reset reset ->
                    knowledge.forget(reset.competence().map(this::numbers).orElse(reset.skills()));
                case Answered answer -> {
                    var brief = requireNonNull(briefs.get(answer.attempt()));
                    var settled = requireNonNull(assessed.get(answer.attempt()));
                    var shown = Inference.from(
                            release.skill(answer.skill()).skill(),
                            answer.isRight(),
                            skills(brief.targets()),
                            settled,
                            answer.at());
                    shown.forEach(evidence -> settled.add(evidence.skill()));
                    yield brief.purpose().learn(knowledge, shown);
                }
            };
        return knowledge;
    }

    private List<Skill> skills(Set<Integer> numbers) {
        return numbers.stream().map(number -> release.skill(number).skill()).toList();
    }

    private Set<Integer> numbers(String competence) {
        return release.framework()
                .competence(competence)
                .map(each -> each.skills().map(skill -> skill.skill().number()).collect(Collectors.toSet()))
                .orElseThrow();
    }
}
