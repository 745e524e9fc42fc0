package pix.campaigns;

import pix.live.Subject;

/** Which campaign, in its organisation. */
public record CampaignId(long value) {

    /** What a page that follows it looks at. */
    public Subject live() {
        return new Subject("campaign", value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
