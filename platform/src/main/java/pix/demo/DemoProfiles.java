package pix.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pix.accounts.AccountId;
import pix.assessment.AttemptId;
import pix.assessment.CurrentAttempt;
import pix.assessment.GiveAnswer;
import pix.assessment.SentAnswer;
import pix.assessment.StartAttempt;
import pix.assessment.StartOutcome.Ready;
import pix.bank.framework.Device;
import pix.content.RunningRelease;
import pix.engine.scoring.Profile;
import pix.shared.InDemoOnly;

/** Learners who have taken as many tests as certification asks for, by answering what is asked. */
@Component
@InDemoOnly
class DemoProfiles {

    /** What they know: every skill up to this level. */
    private static final int LEVEL = 3;

    private final StartAttempt startAttempt;
    private final CurrentAttempt current;
    private final GiveAnswer giveAnswer;
    private final RunningRelease release;

    DemoProfiles(StartAttempt startAttempt, CurrentAttempt current, GiveAnswer giveAnswer, RunningRelease release) {
        this.startAttempt = startAttempt;
        this.current = current;
        this.giveAnswer = giveAnswer;
        this.release = release;
    }

    void makeCertifiable(AccountId learner) {
        for (var competence : competences())
            if (startAttempt.start(learner, competence, Device.DESKTOP) instanceof Ready(var attempt))
                answer(learner, attempt);
    }

    /** Those of which most can be asked. */
    private List<String> competences() {
        return release.scored().stream()
                .map(skill -> skill.competence())
                .distinct()
                .sorted(Comparator.comparingInt(
                        competence -> -release.scored(competence).size()))
                .limit(Profile.CERTIFIABLE_COMPETENCES)
                .toList();
    }

    private void answer(AccountId learner, AttemptId attempt) {
        for (var seen = current.on(Device.DESKTOP, learner, attempt);
                seen.question().isPresent();
                seen = current.on(Device.DESKTOP, learner, attempt)) {
            var asked = seen.question().get().challenge();
            boolean knows = release.skill(asked.skill()).skill().level() <= LEVEL;
            var right = Optional.of(release.challenge(asked)
                            .orElseThrow()
                            .examples()
                            .right()
                            .getFirst())
                    .filter(_ -> knows);
            giveAnswer.give(learner, attempt, new SentAnswer(seen.position(), asked, right, Device.DESKTOP));
        }
    }
}
