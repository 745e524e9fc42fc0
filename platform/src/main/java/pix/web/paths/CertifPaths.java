package pix.web.paths;

import pix.certification.CentreId;
import pix.certification.ExamSessionId;

/** The pages of Pix Certif: as controllers answer them, and as links, forms and redirects write them. */
public final class CertifPaths {

    private static final String ID = ":\\d{1,18}}";

    public static final String HOME = "/certif";
    public static final String TERMS = HOME + "/conditions";
    public static final String CENTRES = HOME + "/centres";
    public static final String CENTRE = HOME + "/{centre" + ID;

    public static final String SESSIONS = CENTRE + "/sessions";
    public static final String SESSION = SESSIONS + "/{session" + ID;

    public static final String NEW_SESSION = SESSIONS + "/nouvelle";
    public static final String EDITION = SESSION + "/modification";
    public static final String CODES = SESSION + "/codes";
    public static final String DELETION = SESSION + "/suppression";

    private CertifPaths() {}

    public static String centre(CentreId centre) {
        return Route.filled(CENTRE, centre);
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

    public static String edition(CentreId centre, ExamSessionId session) {
        return Route.filled(EDITION, centre, session);
    }

    public static String codes(CentreId centre, ExamSessionId session) {
        return Route.filled(CODES, centre, session);
    }

    public static String deletion(CentreId centre, ExamSessionId session) {
        return Route.filled(DELETION, centre, session);
    }
}
