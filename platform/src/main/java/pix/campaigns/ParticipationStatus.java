package pix.campaigns;

/** Where a participation stands: begun, all answered but not sent, sent. Who searches by it compares the same two facts. */
public enum ParticipationStatus {
    STARTED(false, false),
    TO_SHARE(true, false),
    SHARED(true, true);

    private final boolean completed;
    private final boolean shared;

    ParticipationStatus(boolean completed, boolean shared) {
        this.completed = completed;
        this.shared = shared;
    }

    public static ParticipationStatus of(boolean completed, boolean shared) {
        if (shared) return SHARED;
        return completed ? TO_SHARE : STARTED;
    }

    public boolean isCompleted() {
        return completed;
    }

    public boolean isShared() {
        return shared;
    }
}
