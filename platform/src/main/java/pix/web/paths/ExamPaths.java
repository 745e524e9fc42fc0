package pix.web.paths;

import java.util.List;
import pix.certification.ExamSessionId;

/** The pages of a candidate: as controllers answer them, and as links, forms and redirects write them. */
public final class ExamPaths {

    public static final String HOME = "/certification";

    /** What somebody has sat, and what they were certified. */
    public static final String CERTIFICATIONS = HOME + "/resultats";

    public static final String CERTIFICATE = CERTIFICATIONS + "/{session:\\d{1,18}}";

    public static final String CERTIFICATE_PAPER = CERTIFICATE + "/certificat.pdf";

    /** For anybody who is shown a certificate. */
    public static final String VERIFICATION = "/verification-certificat";

    /** The parameter that holds the code. */
    public static final String CODE = "code";

    public static final String EXAM = HOME + "/{session:\\d{1,18}}";
    public static final String ENTRY = EXAM + "/entree";
    public static final String ANSWERS = EXAM + "/reponses";
    public static final String TIMER = EXAM + "/chronometre";
    public static final String ALERTS = EXAM + "/signalements";
    public static final String NEW_ALERT = ALERTS + "/nouveau";

    /** Where the browser that sits says that it is there. */
    public static final String PRESENCE = EXAM + "/presence";

    public static final String LIVE = EXAM + "/direct";

    /** What helps somebody who sits an exam: their corrections, lessons and other tests. */
    public static final List<String> CLOSED_MEANWHILE = List.of(
            "/tests/**",
            "/competences/*/**",
            "/parcours/**",
            "/lecons/**",
            "/mes-tutos/**",
            "/decouverte/**",
            "/campagnes/*/**");

    private ExamPaths() {}

    public static String certificate(ExamSessionId session) {
        return Route.filled(CERTIFICATE, session);
    }

    public static String certificatePaper(ExamSessionId session) {
        return Route.filled(CERTIFICATE_PAPER, session);
    }

    /** Where a certificate of this code is checked. */
    public static String verification(String code) {
        return VERIFICATION + "?" + CODE + "=" + code;
    }

    public static String exam(ExamSessionId session) {
        return Route.filled(EXAM, session);
    }

    public static String entry(ExamSessionId session) {
        return Route.filled(ENTRY, session);
    }

    public static String answers(ExamSessionId session) {
        return Route.filled(ANSWERS, session);
    }

    public static String timer(ExamSessionId session) {
        return Route.filled(TIMER, session);
    }

    public static String alerts(ExamSessionId session) {
        return Route.filled(ALERTS, session);
    }

    public static String newAlert(ExamSessionId session) {
        return Route.filled(NEW_ALERT, session);
    }

    public static String presence(ExamSessionId session) {
        return Route.filled(PRESENCE, session);
    }

    public static String live(ExamSessionId session) {
        return Route.filled(LIVE, session);
    }
}
