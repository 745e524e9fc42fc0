package pix.web.certif.invigilator;

import java.util.List;
import pix.certification.ExamSessionId;
import pix.certification.SeatId;
import pix.certification.invigilation.Invigilator;
import pix.certification.invigilation.WatchedSeat;
import pix.certification.report.ReportCode;
import pix.web.paths.CertifPaths;
import pix.web.ui.Choice;
import pix.web.ui.Ui;

/**
 * What an invigilator is about to do to a candidate: said with their name, then confirmed.
 *
 * @param error what was missing
 */
public record ActPage(Invigilator invigilator, WatchedSeat seat, Act act, String error) {

    /** What is confirmed; its word ends the keys of its words. */
    public enum Act {
        PRESENCE("presence"),
        WITHDRAWAL("withdrawal"),
        RESUMPTION("resumption"),
        ALERT("alert"),
        END("end");

        private final String word;

        Act(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /** Where the confirmation goes. */
    public String action() {
        ExamSessionId session = invigilator.session();
        SeatId candidate = seat.id();
        return switch (act) {
            case PRESENCE -> CertifPaths.presence(session, candidate);
            case WITHDRAWAL -> CertifPaths.withdrawal(session, candidate);
            case RESUMPTION -> CertifPaths.resumption(session, candidate);
            case ALERT -> CertifPaths.alert(session, candidate);
            case END -> CertifPaths.testEnd(session, candidate);
        };
    }

    public String back() {
        return CertifPaths.room(invigilator.session());
    }

    /** The codes by which a question is taken out. */
    public List<Choice> codes(Ui ui) {
        return ReportCode.ofQuestions().stream()
                .map(code -> new Choice(code.name(), ui.t("reportcode.of", code.name(), ui.t("reportcode." + code))))
                .toList();
    }
}
