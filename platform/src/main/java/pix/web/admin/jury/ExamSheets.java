package pix.web.admin.jury;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import pix.bank.question.Challenge;
import pix.bank.question.Form;
import pix.bank.web.Markdown;
import pix.certification.ExamSessionId;
import pix.certification.SeatId;
import pix.certification.exam.ExamChallenges;
import pix.certification.exam.SatQuestion;
import pix.certification.jury.JuryViews;
import pix.content.RunningRelease;
import pix.engine.judging.Answer;
import pix.shared.NotFound;
import pix.web.challenge.ChallengeView;
import pix.web.challenge.GivenFields;
import pix.web.challenge.SceneAddresses;

/** What a candidate was asked and answered, for the jury's eyes. */
@Component
class ExamSheets {

    private final JuryViews views;
    private final ExamChallenges challenges;
    private final SceneAddresses addresses;
    private final RunningRelease release;

    ExamSheets(JuryViews views, ExamChallenges challenges, SceneAddresses addresses, RunningRelease release) {
        this.views = views;
        this.challenges = challenges;
        this.addresses = addresses;
        this.release = release;
    }

    List<QuestionLine> lines(ExamSessionId session, SeatId seat) {
        return challenges.sat(session, seat).stream()
                .map(sat -> line(sat, challenges.asAsked(session, seat, sat)))
                .toList();
    }

    private QuestionLine line(SatQuestion sat, Optional<Challenge> challenge) {
        var skill = release.skill(sat.question().challenge().skill());
        return new QuestionLine(
                sat, challenge.map(Challenge::title).orElse(skill.statement().fr()));
    }

    JuriedQuestionPage page(ExamSessionId session, SeatId seat, int position, String typed, String error) {
        var all = challenges.sat(session, seat);
        var sat = all.stream()
                .filter(each -> each.position() == position)
                .findFirst()
                .orElseThrow(() -> new NotFound("question", position));
        var challenge = challenges.asAsked(session, seat, sat);
        var words = sat.given()
                .flatMap(given -> challenge.flatMap(each -> each.form().inWords(given)));
        return new JuriedQuestionPage(
                views.line(session),
                views.seat(session, seat),
                line(sat, challenge),
                all.size(),
                challenge.map(each -> view(session, seat, sat, each)),
                words,
                words.isPresent() ? List.of() : state(sat),
                challenge.map(each -> each.correction().rightAnswer()),
                challenge.map(each -> Markdown.html(each.correction().working())),
                typed,
                error);
    }

    private ChallengeView view(ExamSessionId session, SeatId seat, SatQuestion sat, Challenge challenge) {
        var key = addresses.ofJury(session, seat, sat.position());
        var token = release.token(sat.question().challenge());
        return ChallengeView.of(token, key, challenge, left(sat, challenge));
    }

    /** A simulator shows what the candidate left. */
    private static GivenFields left(SatQuestion sat, Challenge challenge) {
        var sent = new LinkedMultiValueMap<String, String>();
        if (challenge.form() instanceof Form.SimulatorState
                && sat.given().orElse(null) instanceof Answer.Fields(var values))
            values.forEach((setting, value) -> sent.add("state." + setting, value));
        return new GivenFields(sent);
    }

    private static List<String> state(SatQuestion sat) {
        return sat.given()
                .map(given -> switch (given) {
                    case Answer.Text(var text) -> List.of(text);
                    case Answer.Choices(var ids) -> List.copyOf(ids);
                    case Answer.Fields(var values) ->
                        values.entrySet().stream()
                                .filter(each -> !each.getValue().isEmpty())
                                .map(each -> each.getKey() + " = " + each.getValue())
                                .toList();
                })
                .orElse(List.of());
    }
}
