package pix.web.orga.following;

import java.util.List;
import pix.campaigns.following.CompetenceResult;
import pix.campaigns.following.Tally;

/** What those who sent their results master, on average. */
public record CollectivePage(
        CampaignHead head, SelectionForm filters, List<String> groups, Tally tally, List<CompetenceResult> results) {

    public double held() {
        return results.stream().mapToDouble(CompetenceResult::held).sum();
    }

    public int targeted() {
        return results.stream().mapToInt(CompetenceResult::targeted).sum();
    }

    /** Whole per cent, half going up. */
    public int percent() {
        return targeted() == 0 ? 0 : (int) Math.round(100 * held() / targeted());
    }
}
