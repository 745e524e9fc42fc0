package pix.web.app.certification;

import pix.certification.ExamSessionId;

/** Somebody who sits an exam asks for what could help them there. */
final class ExamIsOpen extends RuntimeException {

    private final transient ExamSessionId session;

    ExamIsOpen(ExamSessionId session) {
        super("the exam of session " + session + " is open");
        this.session = session;
    }

    ExamSessionId session() {
        return session;
    }
}
