package pix.certification.session;

/** What has become of a session, as its centre sees it. */
public enum SessionStatus {
    CREATED,
    TO_FINALISE,
    FINALISED,
    PUBLISHED
}
