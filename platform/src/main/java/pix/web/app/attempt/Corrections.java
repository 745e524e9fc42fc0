package pix.web.app.attempt;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pix.assessment.AnswerViews;
import pix.assessment.AnswerViews.Given;
import pix.assessment.Attempt;
import pix.bank.lesson.Tutorial;
import pix.bank.question.Challenge;
import pix.bank.web.Markdown;
import pix.content.RunningRelease;
import pix.web.app.challenge.ChallengeView;
import pix.web.app.challenge.GivenFields;
import pix.web.app.challenge.SceneAddresses;
import pix.web.app.learning.LessonView;

/** What is told of an answer once it is judged. */
@Component
class Corrections {

    private static final int TUTORIALS = 3;

    private final AnswerViews answers;
    private final RunningRelease release;
    private final AttemptPages pages;
    private final SceneAddresses addresses;

    Corrections(AnswerViews answers, RunningRelease release, AttemptPages pages, SceneAddresses addresses) {
        this.answers = answers;
        this.release = release;
        this.pages = pages;
        this.addresses = addresses;
    }

    /** Empty for a position that was not answered. */
    Optional<CorrectionPage> page(Attempt attempt, int position) {
        return answers.given(attempt, position).map(given -> page(attempt, given));
    }

    private CorrectionPage page(Attempt attempt, Given given) {
        var skill = release.skill(given.challenge().skill());
        var challenge =
                release.challenge(given.challenge()).filter(_ -> given.release().equals(release.id()));
        return new CorrectionPage(
                attempt.id(),
                pages.subject(attempt),
                given.position(),
                challenge.map(Challenge::title).orElse(skill.statement().fr()),
                challenge.map(each -> asked(attempt, given, each)),
                Outcomes.of(given.verdict()),
                given.inWords(),
                challenge.map(each -> each.correction().rightAnswer()),
                challenge.map(each -> Markdown.html(each.correction().working())),
                LessonView.of(release.bank(), skill),
                tutorials(skill.skill().competence()));
    }

    private ChallengeView asked(Attempt attempt, Given given, Challenge challenge) {
        var key = addresses.of(attempt.id(), given.challenge());
        return ChallengeView.of(release.token(given.challenge()), key, challenge, GivenFields.NONE);
    }

    private List<Tutorial> tutorials(String competence) {
        return release.bank().tutorials(competence).stream().limit(TUTORIALS).toList();
    }
}
