package pix.campaigns;

/** Which campaign, in its organisation. */
public record CampaignId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
