package pix.demo;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import pix.accounts.AccountId;
import pix.accounts.Token;
import pix.certification.SeatId;
import pix.certification.centre.CentreMember;
import pix.certification.exam.AnswerExam;
import pix.certification.exam.CandidateSeat;
import pix.certification.exam.CandidateSeats;
import pix.certification.exam.EnterExam;
import pix.certification.exam.EntryResult;
import pix.certification.exam.ExamChallenges;
import pix.certification.exam.JoinSession;
import pix.certification.exam.SentExamAnswer;
import pix.certification.exam.TypedCandidate;
import pix.certification.finalisation.FinaliseSession;
import pix.certification.finalisation.TypedClosings;
import pix.certification.invigilation.EndTest;
import pix.certification.invigilation.EnterInvigilation;
import pix.certification.invigilation.EntryOutcome.Entered;
import pix.certification.invigilation.Invigilator;
import pix.certification.invigilation.LetIn;
import pix.certification.invigilation.RoomViews;
import pix.certification.invigilation.TypedEntry;
import pix.certification.jury.PublishSession;
import pix.certification.session.ExamSession;
import pix.shared.InDemoOnly;

/** What happens in the rooms of the demonstration, by the same acts as anywhere: nothing is written past them. */
@Component
@InDemoOnly
class DemoSittings {

    private static final String HERE = "127.0.0.1";
    private static final int A_FEW = 4;

    /** Every so many questions, one is passed. */
    private static final int PASSED = 6;

    private final JoinSession joinSession;
    private final EnterInvigilation enterInvigilation;
    private final RoomViews rooms;
    private final LetIn letIn;
    private final EndTest endTest;
    private final CandidateSeats seats;
    private final EnterExam enterExam;
    private final ExamChallenges challenges;
    private final AnswerExam answerExam;
    private final FinaliseSession finaliseSession;
    private final PublishSession publishSession;

    DemoSittings(
            JoinSession joinSession,
            EnterInvigilation enterInvigilation,
            RoomViews rooms,
            LetIn letIn,
            EndTest endTest,
            CandidateSeats seats,
            EnterExam enterExam,
            ExamChallenges challenges,
            AnswerExam answerExam,
            FinaliseSession finaliseSession,
            PublishSession publishSession) {
        this.joinSession = joinSession;
        this.enterInvigilation = enterInvigilation;
        this.rooms = rooms;
        this.letIn = letIn;
        this.endTest = endTest;
        this.seats = seats;
        this.enterExam = enterExam;
        this.challenges = challenges;
        this.answerExam = answerExam;
        this.finaliseSession = finaliseSession;
        this.publishSession = publishSession;
    }

    void sitToTheEnd(ExamSession session, AccountId lucas) {
        answer(session, lucas, begin(session, lucas, watch(session)), Integer.MAX_VALUE);
    }

    /** The invigilator ends it after a few questions. */
    void sitAndStop(ExamSession session, AccountId lucas) {
        var invigilator = watch(session);
        answer(session, lucas, begin(session, lucas, invigilator), A_FEW);
        endTest.end(invigilator, seat(session, lucas).seat());
    }

    void finalise(CentreMember member, ExamSession session) {
        var seen = Set.of(seatOf(session));
        finaliseSession.say(member, session.id(), new TypedClosings(Map.of(), seen, ""));
        finaliseSession.finalise(member, session.id());
    }

    void publish(AccountId staff, ExamSession session) {
        publishSession.publish(staff, session.id());
    }

    private Invigilator watch(ExamSession session) {
        var typed = new TypedEntry(session.id().toString(), session.invigilatorCode(), "LEFORT Jeanne");
        return enterInvigilation.enter(typed, Optional.empty(), HERE) instanceof Entered(var id, var token)
                ? rooms.invigilator(id, token).orElseThrow()
                : nobody();
    }

    private static Invigilator nobody() {
        throw new IllegalStateException("the demonstration's invigilator is not let in");
    }

    private Token begin(ExamSession session, AccountId lucas, Invigilator invigilator) {
        joinSession.join(lucas, new TypedCandidate(session.id().toString(), "Lucas", "Ferrand", "2008-02-03"));
        letIn.letIn(invigilator, seat(session, lucas).seat());
        return enterExam.enter(seat(session, lucas), session.accessCode()) instanceof EntryResult.Entered(var browser)
                ? browser
                : Token.random();
    }

    private void answer(ExamSession session, AccountId lucas, Token browser, int most) {
        for (int given = 0; given < most; given++) {
            var seat = seat(session, lucas);
            var asked = challenges.asked(seat);
            if (asked.isEmpty()) return;
            boolean passes = given % PASSED == PASSED - 1;
            var right = Optional.of(asked.get().challenge().examples().right().getFirst())
                    .filter(_ -> !passes);
            var question = asked.get().question();
            answerExam.answer(seat, new SentExamAnswer(browser, question.position(), question.challenge(), right));
        }
    }

    private CandidateSeat seat(ExamSession session, AccountId account) {
        return seats.of(session.id(), account).orElseThrow();
    }

    private SeatId seatOf(ExamSession session) {
        return rooms.seats(watch(session), "", 1).getFirst().id();
    }
}
