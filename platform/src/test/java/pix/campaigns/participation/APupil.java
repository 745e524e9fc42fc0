package pix.campaigns.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.springframework.stereotype.Component;
import pix.accounts.Person;
import pix.assessment.AnswerOutcome;
import pix.assessment.AttemptId;
import pix.assessment.CurrentAttempt;
import pix.assessment.GiveAnswer;
import pix.assessment.SentAnswer;
import pix.bank.framework.Device;
import pix.campaigns.Campaign;
import pix.campaigns.participation.JoinOutcome.Joined;
import pix.content.RunningRelease;
import pix.engine.judging.Answer;

/** What a pupil of the tests does, who answers right up to a level. */
@Component
public class APupil {

    private final JoinCampaign join;
    private final CurrentAttempt current;
    private final GiveAnswer giveAnswer;
    private final RunningRelease release;
    private final ShareResults share;

    APupil(
            JoinCampaign join,
            CurrentAttempt current,
            GiveAnswer giveAnswer,
            RunningRelease release,
            ShareResults share) {
        this.join = join;
        this.current = current;
        this.giveAnswer = giveAnswer;
        this.release = release;
        this.share = share;
    }

    public Participation joins(Person person, Campaign campaign) {
        var outcome = join.join(person, campaign, "", true, Device.DESKTOP);
        assertThat(outcome).isInstanceOf(Joined.class);
        return ((Joined) outcome).participation();
    }

    /** Answers one question: right if its skill is at most of this level, else passes. */
    public void answers(Person person, Participation participation, int level) {
        AttemptId attempt = participation.attempt().orElseThrow();
        var seen = current.on(Device.DESKTOP, person.id(), attempt);
        var ref = seen.question().orElseThrow().challenge();
        var challenge = release.challenge(ref).orElseThrow();
        var right = challenge.skill().skill().level() <= level;
        Optional<Answer> given =
                right ? Optional.of(challenge.examples().right().getFirst()) : Optional.empty();
        assertThat(giveAnswer.give(person.id(), attempt, new SentAnswer(seen.position(), ref, given, Device.DESKTOP)))
                .isInstanceOf(AnswerOutcome.Recorded.class);
    }

    public void finishes(Person person, Participation participation, int level) {
        while (current.find(person.id(), participation.attempt().orElseThrow()).isOpen())
            answers(person, participation, level);
    }

    public Participation sends(Person person, Campaign campaign, int level) {
        var participation = joins(person, campaign);
        if (campaign.isAssessment()) finishes(person, participation, level);
        share.share(person.id(), campaign);
        return participation;
    }
}
