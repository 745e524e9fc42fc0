package pix.campaigns;

/** Where a participation stands: begun, all answered but not sent, sent. */
public enum ParticipationStatus {
    STARTED,
    TO_SHARE,
    SHARED
}
