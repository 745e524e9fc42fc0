package pix.web.orga.following;

import java.util.List;
import java.util.Map;
import pix.campaigns.following.CompetenceResult;
import pix.campaigns.following.Tally;
import pix.engine.scoring.Stages;

/**
 * What those who sent their results master, on average.
 *
 * @param badges the names of those that can be won, by key
 */
public record CollectivePage(
        CampaignHead head,
        SelectionForm filters,
        List<String> groups,
        Map<String, String> badges,
        Tally tally,
        List<CompetenceResult> results) {

    public int stages() {
        return Stages.USUAL.highest();
    }

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
