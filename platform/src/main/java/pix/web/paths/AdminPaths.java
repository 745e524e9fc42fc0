package pix.web.paths;

import pix.assessment.report.ReportId;
import pix.certification.ExamSessionId;
import pix.certification.SeatId;
import pix.certification.jury.JuryQueue;
import pix.organisations.OrganisationId;
import pix.teams.InvitationId;

/** The pages of the staff: as controllers answer them, and as links, forms and redirects write them. */
public final class AdminPaths {

    private static final String ID = ":\\d{1,18}}";

    public static final String HOME = "/admin";
    public static final String JOURNAL = "/admin/journal";
    public static final String REPORTS = "/admin/signalements";
    public static final String REPORT = REPORTS + "/{report" + ID;
    public static final String REPORT_TAKING = REPORT + "/prise-en-charge";
    public static final String REPORT_ANSWERS = REPORT + "/reponses";
    public static final String REPORT_CLOSING = REPORT + "/cloture";

    public static final String SECOND_FACTORS = "/admin/codes-de-connexion";

    public static final String ORGANISATIONS = "/admin/organisations";
    public static final String NEW_ORGANISATION = ORGANISATIONS + "/nouvelle";
    public static final String ORGANISATION_IMPORTS = ORGANISATIONS + "/imports";
    public static final String ORGANISATION = ORGANISATIONS + "/{organisation" + ID;
    public static final String CENTRE = ORGANISATION + "/centre";
    public static final String ARCHIVING = ORGANISATION + "/archivage";

    public static final String INVITATIONS = ORGANISATION + "/invitations";
    public static final String NEW_INVITATION = INVITATIONS + "/nouvelle";
    public static final String INVITATION_SENDINGS = INVITATIONS + "/{invitation" + ID + "/envois";
    public static final String INVITATION_CANCELLING = INVITATIONS + "/{invitation" + ID + "/annulation";

    public static final String JURY = "/admin/jury";

    /** The parameter that says which sessions are listed. */
    public static final String QUEUE = "file";

    public static final String JURY_PUBLICATIONS = JURY + "/publications";
    public static final String JURIED_SESSION = JURY + "/sessions/{session" + ID;
    public static final String JURIED_TAKING = JURIED_SESSION + "/prise-en-charge";
    public static final String JURIED_RELEASE = JURIED_SESSION + "/retour";
    public static final String JURIED_PUBLICATION = JURIED_SESSION + "/publication";
    public static final String JURIED_UNPUBLICATION = JURIED_SESSION + "/depublication";
    public static final String JURIED_REOPENING = JURIED_SESSION + "/reouverture";

    public static final String JURIED_SEAT = JURIED_SESSION + "/candidats/{seat" + ID;
    public static final String JURIED_DECISIONS = JURIED_SEAT + "/decisions";
    public static final String JURIED_QUESTION = JURIED_SEAT + "/questions/{position" + ID;
    public static final String JURIED_NEUTRALISATIONS = JURIED_QUESTION + "/neutralisations";
    public static final String JURIED_REPORT = JURIED_SEAT + "/signalements/{report" + ID;

    private AdminPaths() {}

    public static String jury(JuryQueue queue) {
        return JURY + "?" + QUEUE + "=" + queue;
    }

    public static String juriedSession(ExamSessionId session) {
        return Route.filled(JURIED_SESSION, session);
    }

    public static String juriedTaking(ExamSessionId session) {
        return Route.filled(JURIED_TAKING, session);
    }

    public static String juriedRelease(ExamSessionId session) {
        return Route.filled(JURIED_RELEASE, session);
    }

    public static String juriedPublication(ExamSessionId session) {
        return Route.filled(JURIED_PUBLICATION, session);
    }

    public static String juriedUnpublication(ExamSessionId session) {
        return Route.filled(JURIED_UNPUBLICATION, session);
    }

    public static String juriedReopening(ExamSessionId session) {
        return Route.filled(JURIED_REOPENING, session);
    }

    public static String juriedSeat(ExamSessionId session, SeatId seat) {
        return Route.filled(JURIED_SEAT, session, seat);
    }

    public static String juriedDecisions(ExamSessionId session, SeatId seat) {
        return Route.filled(JURIED_DECISIONS, session, seat);
    }

    public static String juriedQuestion(ExamSessionId session, SeatId seat, int position) {
        return Route.filled(JURIED_QUESTION, session, seat, position);
    }

    public static String juriedNeutralisations(ExamSessionId session, SeatId seat, int position) {
        return Route.filled(JURIED_NEUTRALISATIONS, session, seat, position);
    }

    public static String juriedReport(ExamSessionId session, SeatId seat, pix.certification.report.ReportId report) {
        return Route.filled(JURIED_REPORT, session, seat, report);
    }

    public static String report(ReportId report) {
        return Route.filled(REPORT, report);
    }

    public static String reportTaking(ReportId report) {
        return Route.filled(REPORT_TAKING, report);
    }

    public static String reportAnswers(ReportId report) {
        return Route.filled(REPORT_ANSWERS, report);
    }

    public static String reportClosing(ReportId report) {
        return Route.filled(REPORT_CLOSING, report);
    }

    public static String centre(OrganisationId organisation) {
        return Route.filled(CENTRE, organisation);
    }

    public static String organisation(OrganisationId organisation) {
        return Route.filled(ORGANISATION, organisation);
    }

    public static String archiving(OrganisationId organisation) {
        return Route.filled(ARCHIVING, organisation);
    }

    public static String invitations(OrganisationId organisation) {
        return Route.filled(INVITATIONS, organisation);
    }

    public static String newInvitation(OrganisationId organisation) {
        return Route.filled(NEW_INVITATION, organisation);
    }

    public static String invitationSendings(OrganisationId organisation, InvitationId invitation) {
        return Route.filled(INVITATION_SENDINGS, organisation, invitation);
    }

    public static String invitationCancelling(OrganisationId organisation, InvitationId invitation) {
        return Route.filled(INVITATION_CANCELLING, organisation, invitation);
    }
}
