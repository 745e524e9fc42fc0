package pix.assessment;

import static java.util.Comparator.comparingInt;

import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import pix.accounts.AccountId;
import pix.bank.framework.FrameworkSkill;
import pix.content.RunningRelease;
import pix.engine.knowledge.Evidence;

/** What a learner should work on: of each topic, the easiest skill whose question was missed. */
@Component
public class MissedSkills {

    private final KnowledgeRows rows;
    private final RunningRelease release;

    MissedSkills(KnowledgeRows rows, RunningRelease release) {
        this.rows = rows;
        this.release = release;
    }

    /** One for each topic, in the order of the framework. What was only inferred is not told: nobody missed it. */
    public List<FrameworkSkill> of(AccountId learner) {
        var topics = new HashSet<String>();
        return rows.read(learner).knowledge().all().stream()
                .filter(evidence -> evidence.isDirect() && !evidence.isHeld())
                .map(Evidence::skill)
                .map(release::skill)
                .sorted(comparingInt(skill -> skill.skill().level()))
                .filter(skill -> topics.add(skill.skill().topic()))
                .sorted(comparingInt(skill -> place(skill.skill().topic())))
                .toList();
    }

    private int place(String topic) {
        var codes = release.framework().topics().map(each -> each.code()).toList();
        return codes.indexOf(topic);
    }
}
