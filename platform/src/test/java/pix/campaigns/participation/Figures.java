package pix.campaigns.participation;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pix.campaigns.Campaign;
import pix.campaigns.Measure;

/** What is counted of a campaign of the tests, and whether every way to it leads to the same. */
@Component
public class Figures {

    private final TallyRows tally;
    private final ReplayFigures replay;
    private final JdbcClient jdbc;

    Figures(TallyRows tally, ReplayFigures replay, JdbcClient jdbc) {
        this.tally = tally;
        this.replay = replay;
        this.jdbc = jdbc;
    }

    long counted(Campaign campaign, Measure measure) {
        return tally.of(campaign.organisation(), campaign.id()).stream()
                .filter(count -> count.measure() == measure)
                .mapToLong(Count::n)
                .sum();
    }

    /** What was kept bit by bit, then folded by class and over all of them, and counted anew is the same. */
    void areThoseOfTheParticipations(Campaign campaign) {
        assertThat(replay.isSame(campaign)).as("bit by bit").isTrue();
        fold();
        assertThat(replay.isSame(campaign)).as("folded").isTrue();
        totalsAreSumsOfClasses(campaign);
    }

    /** As the job does every few seconds. */
    void fold() {
        while (tally.fold() > 0) continue;
    }

    private void totalsAreSumsOfClasses(Campaign campaign) {
        var sums = summed(campaign, "campaigns.tally");

        assertThat(sums).isNotEmpty();
        assertThat(summed(campaign, "campaigns.tally_total")).isEqualTo(sums);
    }

    private Map<String, String> summed(Campaign campaign, String table) {
        return jdbc
                .sql("""
                        select measure || ' ' || item as what, sum(n) as n, round(sum(total)::numeric, 6) as total
                          from TABLE where organisation_id = :organisation and campaign_id = :campaign
                         group by measure, item
                        """.replace("TABLE", table))
                .param("organisation", campaign.organisation().value())
                .param("campaign", campaign.id().value())
                .query((row, _) -> Map.entry(row.getString("what"), row.getLong("n") + " " + row.getString("total")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
