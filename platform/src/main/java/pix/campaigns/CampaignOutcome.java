package pix.campaigns;

import java.util.Set;

/** What comes of a campaign as it was typed. */
public sealed interface CampaignOutcome {

    record Kept(Campaign campaign) implements CampaignOutcome {}

    record Refused(Set<CampaignProblem> problems) implements CampaignOutcome {}
}
