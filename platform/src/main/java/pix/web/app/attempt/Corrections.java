package pix.web.app.attempt;

import java.util.Optional;
import org.springframework.stereotype.Component;
import pix.assessment.AnswerViews;
import pix.assessment.AnswerViews.Given;
import pix.assessment.Attempt;
import pix.bank.question.Challenge;
import pix.bank.web.Markdown;
import pix.content.RunningRelease;
import pix.web.app.learning.LessonView;
import pix.web.app.learning.TutorialShelf;
import pix.web.challenge.ChallengeView;
import pix.web.challenge.GivenFields;
import pix.web.challenge.SceneAddresses;

/** What is told of an answer once it is judged. */
@Component
class Corrections {

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
    Optional<CorrectionPage> page(Attempt attempt, int position, TutorialShelf shelf) {
        return answers.given(attempt, position).map(given -> page(attempt, given, shelf));
    }

    private CorrectionPage page(Attempt attempt, Given given, TutorialShelf shelf) {
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
                shelf.lesson(skill.skill().topic()),
                shelf.elsewhere(skill.skill().topic()));
    }

    private ChallengeView asked(Attempt attempt, Given given, Challenge challenge) {
        var key = addresses.of(attempt.id(), given.challenge());
        return ChallengeView.of(release.token(given.challenge()), key, challenge, GivenFields.NONE);
    }
}
