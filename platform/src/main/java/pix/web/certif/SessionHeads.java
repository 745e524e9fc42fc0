package pix.web.certif;

import org.springframework.stereotype.Component;
import pix.certification.ExamSessionId;
import pix.certification.centre.CentreMember;
import pix.certification.session.SessionViews;

/** Makes what stands above every page of a session; another centre's session does not exist. */
@Component
public class SessionHeads {

    private final SessionViews sessions;

    SessionHeads(SessionViews sessions) {
        this.sessions = sessions;
    }

    public SessionHead of(CentreMember member, ExamSessionId session) {
        return new SessionHead(member, sessions.line(member, session));
    }
}
