package pix.campaigns;

/** What a campaign is for: a test on a parcours, or the profiles that learners have already. */
public enum CampaignKind {
    ASSESSMENT,
    PROFILES
}
