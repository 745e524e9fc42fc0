package pix.campaigns;

/** Which sending of which participant, in its campaign. */
public record ParticipationId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
