package pix.web.app.attempt;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import pix.assessment.Attempt;
import pix.assessment.Purpose.CompetenceTest;
import pix.assessment.Purpose.TargetedTest;
import pix.assessment.Question;
import pix.bank.framework.Text;
import pix.bank.question.Challenge;
import pix.campaigns.participation.ParticipationViews;
import pix.content.RunningRelease;
import pix.web.app.campaign.Titles;
import pix.web.challenge.ChallengeView;
import pix.web.challenge.GivenFields;
import pix.web.challenge.SceneAddresses;
import pix.web.paths.AppPaths;

/** The page that an open attempt is at: its question, its question still to be started, or nothing for this device. */
@Component
class AttemptPages {

    private static final Text PARCOURS = new Text("Parcours", "Test");

    private final RunningRelease release;
    private final ParticipationViews participations;
    private final Titles titles;
    private final SceneAddresses addresses;
    private final Clock clock;

    AttemptPages(
            RunningRelease release,
            ParticipationViews participations,
            Titles titles,
            SceneAddresses addresses,
            Clock clock) {
        this.release = release;
        this.participations = participations;
        this.titles = titles;
        this.addresses = addresses;
        this.clock = clock;
    }

    ModelAndView question(Attempt attempt) {
        return question(attempt, Said.NOTHING, HttpStatus.OK);
    }

    ModelAndView question(Attempt attempt, Said said, HttpStatus status) {
        var question = attempt.question();
        if (question.isEmpty()) return page("waiting", new WaitingPage(subject(attempt)), HttpStatus.OK);
        var challenge = release.challenge(question.get().challenge()).orElseThrow();
        if (challenge.isTimed() && question.get().timerStartedAt().isEmpty())
            return page("ready", ready(attempt, challenge), HttpStatus.OK);
        return page("question", page(attempt, question.get(), challenge, said), status);
    }

    /** What the test is about, as its pages say it. */
    Subject subject(Attempt attempt) {
        return switch (attempt.brief().purpose()) {
            case CompetenceTest(var code, var _) ->
                new Subject(
                        release.framework().competence(code).orElseThrow().name(),
                        AppPaths.COMPETENCES,
                        "dashboard.title",
                        "attempt.back.competences",
                        Optional.of(AppPaths.competence(code)));
            case TargetedTest _ ->
                new Subject(
                        parcours(attempt),
                        AppPaths.MY_PARCOURS,
                        "campaign.mine.title",
                        "attempt.back.parcours",
                        Optional.empty());
        };
    }

    private Text parcours(Attempt attempt) {
        return participations
                .campaignOf(attempt.learner(), attempt.id())
                .map(titles::of)
                .orElse(PARCOURS);
    }

    private QuestionPage page(Attempt attempt, Question question, Challenge challenge, Said said) {
        return new QuestionPage(
                attempt.id(),
                subject(attempt),
                attempt.position(),
                attempt.step(),
                ChallengeView.of(
                        release.token(question.challenge()),
                        addresses.of(attempt.id(), question.challenge()),
                        challenge,
                        said.given()),
                secondsLeft(attempt, question, challenge),
                said.notice(),
                said.error());
    }

    private ReadyPage ready(Attempt attempt, Challenge challenge) {
        return new ReadyPage(attempt.id(), subject(attempt), attempt.step(), (int)
                time(attempt, challenge).orElseThrow().toSeconds());
    }

    private OptionalInt secondsLeft(Attempt attempt, Question question, Challenge challenge) {
        var time = time(attempt, challenge);
        if (time.isEmpty() || question.timerStartedAt().isEmpty()) return OptionalInt.empty();
        var gone = Duration.between(question.timerStartedAt().get(), clock.instant());
        return OptionalInt.of((int) Math.max(0, time.get().minus(gone).toSeconds()));
    }

    private static Optional<Duration> time(Attempt attempt, Challenge challenge) {
        return challenge.timer().map(attempt.brief().purpose()::timeFor);
    }

    private static ModelAndView page(String view, Object page, HttpStatus status) {
        return new ModelAndView("app/attempt/" + view, Map.of("page", page), status);
    }

    /**
     * What the page has to say besides the question.
     *
     * @param notice the key of a notice above it
     * @param error the key of why what was sent could not be taken
     */
    record Said(Optional<String> notice, Optional<String> error, GivenFields given) {

        static final Said NOTHING = new Said(Optional.empty(), Optional.empty(), GivenFields.NONE);

        static Said notice(String key) {
            return new Said(Optional.of(key), Optional.empty(), GivenFields.NONE);
        }

        static Said error(String key, GivenFields given) {
            return new Said(Optional.empty(), Optional.of(key), given);
        }
    }
}
