package pix.web.challenge;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pix.accounts.Person;
import pix.assessment.AttemptId;
import pix.assessment.ShownChallenges;
import pix.bank.question.Challenge;
import pix.certification.ExamSessionId;
import pix.certification.SeatId;
import pix.certification.exam.ExamChallenges;
import pix.content.ChallengeRef;
import pix.content.RunningRelease;
import pix.content.Seal;
import pix.web.security.CurrentBrowser;

/**
 * The addresses of what a challenge hands over, its small web and its files. They tell nothing of the skill, and open in the
 * browser that they were shown to, as long as they have a use there.
 */
@Component
public class SceneAddresses {

    private static final String OF_ATTEMPT = "attempt";
    private static final String OF_EXAM = "exam";
    private static final String OF_JURY = "jury";
    private static final String OF_DISCOVERY = "discovery";

    private final Seal seal;
    private final CurrentBrowser browser;
    private final ShownChallenges shown;
    private final ExamChallenges exams;
    private final RunningRelease release;

    SceneAddresses(
            Seal seal, CurrentBrowser browser, ShownChallenges shown, ExamChallenges exams, RunningRelease release) {
        this.seal = seal;
        this.browser = browser;
        this.shown = shown;
        this.exams = exams;
        this.release = release;
    }

    /** The first part of the addresses of a challenge that an attempt asks or has asked. */
    public String of(AttemptId attempt, ChallengeRef challenge) {
        return sealed(coordinates(attempt.value(), challenge), OF_ATTEMPT);
    }

    /** Of the challenge that an exam asks: they open as long as it does. */
    public String of(ExamSessionId session, ChallengeRef challenge) {
        return sealed(coordinates(session.value(), challenge), OF_EXAM);
    }

    /** Of a challenge that an exam asked, for those of the staff who look at it again. */
    public String ofJury(ExamSessionId session, SeatId seat, int position) {
        var coordinates = ByteBuffer.allocate(2 * Long.BYTES + Integer.BYTES)
                .putLong(session.value())
                .putLong(seat.value())
                .putInt(position);
        return sealed(coordinates.array(), OF_JURY);
    }

    private static byte[] coordinates(long where, ChallengeRef challenge) {
        return ByteBuffer.allocate(Long.BYTES + ChallengeRef.SIZE)
                .putLong(where)
                .put(challenge.bytes())
                .array();
    }

    /** Of a challenge of a discovery test: nothing is kept of those, so it lasts as long as the browser's forms. */
    public String ofDiscovery(ChallengeRef challenge) {
        return sealed(challenge.bytes(), OF_DISCOVERY);
    }

    /** The challenge behind an address, if it is open to who asks. */
    Optional<Challenge> find(String token, Optional<Person> person) {
        return open(token, OF_ATTEMPT)
                .flatMap(coordinates -> person.flatMap(learner ->
                        shown.find(learner.id(), new AttemptId(coordinates.getLong()), ChallengeRef.read(coordinates))))
                .or(() -> open(token, OF_EXAM)
                        .flatMap(coordinates -> person.flatMap(candidate -> exams.shown(
                                candidate.id(),
                                new ExamSessionId(coordinates.getLong()),
                                ChallengeRef.read(coordinates)))))
                .or(() -> open(token, OF_JURY)
                        .filter(_ -> person.filter(Person::isStaff).isPresent())
                        .flatMap(coordinates -> exams.asAsked(
                                new ExamSessionId(coordinates.getLong()),
                                new SeatId(coordinates.getLong()),
                                coordinates.getInt())))
                .or(() -> open(token, OF_DISCOVERY)
                        .flatMap(
                                coordinates -> release.challenge(ChallengeRef.read(coordinates), release.discovery())));
    }

    private String sealed(byte[] coordinates, String kind) {
        return seal.seal(coordinates, kind, release.id(), browser.mark());
    }

    private Optional<ByteBuffer> open(String token, String kind) {
        return seal.open(token, kind, release.id(), browser.mark()).map(ByteBuffer::wrap);
    }
}
