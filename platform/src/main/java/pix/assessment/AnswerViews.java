package pix.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pix.accounts.AccountId;
import pix.bank.framework.FrameworkSkill;
import pix.content.ChallengeRef;
import pix.content.RunningRelease;
import pix.engine.judging.Verdict;

/** What pages read of the answers of an attempt. */
@Component
public class AnswerViews {

    /** @param inWords what was given, as a person would say it; empty when it was passed or has no words */
    public record Given(
            int position, String release, ChallengeRef challenge, Verdict verdict, Optional<String> inWords) {}

    private final AnswerLog log;
    private final RunningRelease release;

    AnswerViews(AnswerLog log, RunningRelease release) {
        this.log = log;
        this.release = release;
    }

    /** Empty for a position that was not answered, and for an attempt whose answers are not explained. */
    public Optional<Given> given(Attempt attempt, int position) {
        if (!attempt.brief().purpose().isExplained()) return Optional.empty();
        return log.at(attempt.learner(), attempt.id(), position).map(this::given);
    }

    /**
     * One answer among all of a learner's.
     *
     * @param given in words, or as it is kept where it has none
     */
    public record Past(Instant at, FrameworkSkill skill, String given, Verdict verdict) {}

    /** All that a learner ever answered, the first at the head: what is theirs, they may read. */
    public List<Past> history(AccountId learner) {
        return log.all(learner).stream()
                .map(answer -> new Past(
                        answer.answeredAt(),
                        release.skill(answer.challenge().skill()),
                        given(answer).inWords().orElse(answer.given()),
                        answer.verdict()))
                .toList();
    }

    private Given given(LoggedAnswer answer) {
        var form = release.challenge(answer.challenge())
                .filter(_ -> answer.release().equals(release.id()))
                .map(challenge -> challenge.form());
        var words = GivenText.read(answer.given()).flatMap(given -> form.flatMap(each -> each.inWords(given)));
        return new Given(answer.position(), answer.release(), answer.challenge(), answer.verdict(), words);
    }
}
