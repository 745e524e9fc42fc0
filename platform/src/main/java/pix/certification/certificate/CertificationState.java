package pix.certification.certificate;

/** What somebody is told of an exam that they have sat (certification.md 10.4). */
public enum CertificationState {
    /** The jury has not published it. */
    IN_PROGRESS,
    OBTAINED,
    REJECTED,
    CANCELLED
}
