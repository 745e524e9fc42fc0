package pix.certification.session;

/** A session in the list of its centre. @param enrolled its candidates @param started those whose test has begun */
public record SessionLine(ExamSession session, SessionStatus status, int enrolled, int started) {}
