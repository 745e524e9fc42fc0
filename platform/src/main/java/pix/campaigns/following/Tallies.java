package pix.campaigns.following;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.campaigns.Campaign;
import pix.campaigns.Measure;
import pix.campaigns.following.Tally.Count;
import pix.campaigns.following.Tally.Key;

/** The counts that are kept of each campaign, with the changes that are not folded in yet. */
@Repository
class Tallies {

    private static final String OF_ALL = """
            select measure, item, sum(n) as n, sum(total) as total
              from (select measure, item, n, total from campaigns.tally_total
                     where organisation_id = :organisation and campaign_id = :campaign
                    union all
                    select measure, item, n, total from campaigns.tally_change
                     where organisation_id = :organisation and campaign_id = :campaign) counted
             group by measure, item
            """;

    private static final String OF_GROUPS = """
            select measure, item, sum(n) as n, sum(total) as total
              from (select measure, item, n, total from campaigns.tally
                     where organisation_id = :organisation and campaign_id = :campaign and group_name = any(:groups)
                    union all
                    select measure, item, n, total from campaigns.tally_change
                     where organisation_id = :organisation and campaign_id = :campaign and group_name = any(:groups)
                   ) counted
             group by measure, item
            """;

    private final JdbcClient jdbc;

    Tallies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param groups the classes to count; all participants when empty */
    Tally of(Campaign campaign, Set<String> groups) {
        var counts = jdbc
                .sql(groups.isEmpty() ? OF_ALL : OF_GROUPS)
                .param("organisation", campaign.organisation().value())
                .param("campaign", campaign.id().value())
                .param("groups", groups.toArray(String[]::new))
                .query((row, _) -> Map.entry(
                        new Key(Measure.valueOf(row.getString("measure")), row.getString("item")),
                        new Count(row.getLong("n"), row.getDouble("total"))))
                .list()
                .stream()
                .collect(toUnmodifiableMap(entry -> entry.getKey(), entry -> entry.getValue()));
        return new Tally(counts);
    }
}
