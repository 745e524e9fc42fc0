package pix.web.orga.following;

import java.util.List;
import pix.campaigns.following.Tally;
import pix.campaigns.following.TopicAnalysis;

/** The topics of the parcours, those to be worked on first at the head. */
public record AnalysisPage(
        CampaignHead head, SelectionForm filters, List<String> groups, Tally tally, List<TopicAnalysis> topics) {}
