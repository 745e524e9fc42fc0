package pix.web.paths;

import pix.accounts.AccountId;
import pix.certification.CentreId;
import pix.certification.ExamSessionId;
import pix.certification.SeatId;
import pix.certification.report.ReportId;
import pix.teams.InvitationId;

/** The pages of Pix Certif: as controllers answer them, and as links, forms and redirects write them. */
public final class CertifPaths {

    private static final String ID = ":\\d{1,18}}";

    public static final String HOME = "/certif";
    public static final String TERMS = HOME + "/conditions";
    public static final String CENTRES = HOME + "/centres";
    public static final String CENTRE = HOME + "/{centre" + ID;

    /** Of somebody who may have no account yet. */
    public static final String JOIN = "/invitations/certif/{centre" + ID + "/{invitation" + ID + "/{code}";

    public static final String TEAM = CENTRE + "/equipe";
    public static final String LEAVING = TEAM + "/depart";
    public static final String MEMBER_ROLE = TEAM + "/{account" + ID + "/role";
    public static final String MEMBER_REMOVAL = TEAM + "/{account" + ID + "/retrait";
    public static final String INVITATIONS = TEAM + "/invitations";
    public static final String NEW_INVITATION = INVITATIONS + "/nouvelle";
    public static final String INVITATION_SENDINGS = INVITATIONS + "/{invitation" + ID + "/envois";
    public static final String INVITATION_CANCELLING = INVITATIONS + "/{invitation" + ID + "/annulation";

    public static final String SESSIONS = CENTRE + "/sessions";
    public static final String SESSION = SESSIONS + "/{session" + ID;

    public static final String NEW_SESSION = SESSIONS + "/nouvelle";
    public static final String EDITION = SESSION + "/modification";
    public static final String CODES = SESSION + "/codes";
    public static final String DELETION = SESSION + "/suppression";

    public static final String FINALISATION = SESSION + "/finalisation";
    public static final String FINALISATION_CHECK = FINALISATION + "/confirmation";
    public static final String SEAT_REPORTS = FINALISATION + "/candidats/{seat" + ID;
    public static final String NEW_SEAT_REPORT = SEAT_REPORTS + "/signalements";
    public static final String SEAT_REPORT_REMOVAL = NEW_SEAT_REPORT + "/{report" + ID + "/suppression";

    public static final String PAPERS = SESSION + "/documents.zip";
    public static final String PAPER = SESSION + "/documents/{paper}.pdf";

    public static final String CANDIDATES = SESSION + "/candidats";
    public static final String STUDENTS = CANDIDATES + "/eleves";
    public static final String NEW_CANDIDATE = CANDIDATES + "/nouveau";
    public static final String CANDIDATE = CANDIDATES + "/{seat" + ID;
    public static final String CANDIDATE_UNLINKING = CANDIDATE + "/dissociation";
    public static final String CANDIDATE_REMOVAL = CANDIDATE + "/retrait";

    /** Where whoever watches a session enters, without an account. */
    public static final String INVIGILATION = "/surveillance";

    public static final String ROOM = INVIGILATION + "/{session" + ID;
    public static final String ROOM_LIVE = ROOM + "/direct";
    public static final String ROOM_EXIT = ROOM + "/sortie";
    private static final String WATCHED_SEAT = ROOM + "/candidats/{seat" + ID;
    public static final String PRESENCE = WATCHED_SEAT + "/presence";
    public static final String WITHDRAWAL = WATCHED_SEAT + "/retrait";
    public static final String RESUMPTION = WATCHED_SEAT + "/reprise";
    public static final String ALERT = WATCHED_SEAT + "/signalement";
    public static final String TEST_END = WATCHED_SEAT + "/fin";

    private CertifPaths() {}

    public static String centre(CentreId centre) {
        return Route.filled(CENTRE, centre);
    }

    public static String join(CentreId centre, InvitationId invitation, String code) {
        return Route.filled(JOIN, centre, invitation, code);
    }

    public static String team(CentreId centre) {
        return Route.filled(TEAM, centre);
    }

    public static String leaving(CentreId centre) {
        return Route.filled(LEAVING, centre);
    }

    public static String memberRole(CentreId centre, AccountId account) {
        return Route.filled(MEMBER_ROLE, centre, account);
    }

    public static String memberRemoval(CentreId centre, AccountId account) {
        return Route.filled(MEMBER_REMOVAL, centre, account);
    }

    public static String invitations(CentreId centre) {
        return Route.filled(INVITATIONS, centre);
    }

    public static String newInvitation(CentreId centre) {
        return Route.filled(NEW_INVITATION, centre);
    }

    public static String invitationSendings(CentreId centre, InvitationId invitation) {
        return Route.filled(INVITATION_SENDINGS, centre, invitation);
    }

    public static String invitationCancelling(CentreId centre, InvitationId invitation) {
        return Route.filled(INVITATION_CANCELLING, centre, invitation);
    }

    public static String sessions(CentreId centre) {
        return Route.filled(SESSIONS, centre);
    }

    public static String newSession(CentreId centre) {
        return Route.filled(NEW_SESSION, centre);
    }

    public static String session(CentreId centre, ExamSessionId session) {
        return Route.filled(SESSION, centre, session);
    }

    /** All papers of the day. */
    public static String papers(CentreId centre, ExamSessionId session) {
        return Route.filled(PAPERS, centre, session);
    }

    public static String paper(CentreId centre, ExamSessionId session, String paper) {
        return Route.filled(PAPER, centre, session, paper);
    }

    public static String edition(CentreId centre, ExamSessionId session) {
        return Route.filled(EDITION, centre, session);
    }

    public static String codes(CentreId centre, ExamSessionId session) {
        return Route.filled(CODES, centre, session);
    }

    public static String deletion(CentreId centre, ExamSessionId session) {
        return Route.filled(DELETION, centre, session);
    }

    public static String finalisation(CentreId centre, ExamSessionId session) {
        return Route.filled(FINALISATION, centre, session);
    }

    public static String finalisationCheck(CentreId centre, ExamSessionId session) {
        return Route.filled(FINALISATION_CHECK, centre, session);
    }

    public static String seatReports(CentreId centre, ExamSessionId session, SeatId seat) {
        return Route.filled(SEAT_REPORTS, centre, session, seat);
    }

    public static String newSeatReport(CentreId centre, ExamSessionId session, SeatId seat) {
        return Route.filled(NEW_SEAT_REPORT, centre, session, seat);
    }

    public static String seatReportRemoval(CentreId centre, ExamSessionId session, SeatId seat, ReportId report) {
        return Route.filled(SEAT_REPORT_REMOVAL, centre, session, seat, report);
    }

    public static String candidates(CentreId centre, ExamSessionId session) {
        return Route.filled(CANDIDATES, centre, session);
    }

    public static String students(CentreId centre, ExamSessionId session) {
        return Route.filled(STUDENTS, centre, session);
    }

    public static String newCandidate(CentreId centre, ExamSessionId session) {
        return Route.filled(NEW_CANDIDATE, centre, session);
    }

    public static String candidate(CentreId centre, ExamSessionId session, SeatId seat) {
        return Route.filled(CANDIDATE, centre, session, seat);
    }

    public static String candidateUnlinking(CentreId centre, ExamSessionId session, SeatId seat) {
        return Route.filled(CANDIDATE_UNLINKING, centre, session, seat);
    }

    public static String candidateRemoval(CentreId centre, ExamSessionId session, SeatId seat) {
        return Route.filled(CANDIDATE_REMOVAL, centre, session, seat);
    }

    public static String room(ExamSessionId session) {
        return Route.filled(ROOM, session);
    }

    public static String roomLive(ExamSessionId session) {
        return Route.filled(ROOM_LIVE, session);
    }

    public static String roomExit(ExamSessionId session) {
        return Route.filled(ROOM_EXIT, session);
    }

    public static String presence(ExamSessionId session, SeatId seat) {
        return Route.filled(PRESENCE, session, seat);
    }

    public static String withdrawal(ExamSessionId session, SeatId seat) {
        return Route.filled(WITHDRAWAL, session, seat);
    }

    public static String resumption(ExamSessionId session, SeatId seat) {
        return Route.filled(RESUMPTION, session, seat);
    }

    public static String alert(ExamSessionId session, SeatId seat) {
        return Route.filled(ALERT, session, seat);
    }

    public static String testEnd(ExamSessionId session, SeatId seat) {
        return Route.filled(TEST_END, session, seat);
    }
}
