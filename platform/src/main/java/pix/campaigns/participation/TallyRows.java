package pix.campaigns.participation;

import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.campaigns.CampaignId;
import pix.campaigns.Measure;
import pix.live.Pulse;
import pix.organisations.OrganisationId;

/** What is counted of each campaign: sums, and the changes that are not yet folded into them. Both add up to the figure. */
@Repository
class TallyRows {

    private static final int AT_ONCE = 20_000;

    private static final String FOLD = """
            with taken as (
              delete from campaigns.tally_change
               where ctid in (select ctid from campaigns.tally_change limit :most for update skip locked)
              returning *),
            by_group as (
              insert into campaigns.tally as t
              select organisation_id, campaign_id, group_name, measure, item, sum(n), sum(total)
                from taken
               group by organisation_id, campaign_id, group_name, measure, item
               order by organisation_id, campaign_id, group_name, measure, item
              on conflict (organisation_id, campaign_id, group_name, measure, item)
              do update set n = t.n + excluded.n, total = t.total + excluded.total),
            in_all as (
              insert into campaigns.tally_total as t
              select organisation_id, campaign_id, measure, item, sum(n), sum(total)
                from taken
               group by organisation_id, campaign_id, measure, item
               order by organisation_id, campaign_id, measure, item
              on conflict (organisation_id, campaign_id, measure, item)
              do update set n = t.n + excluded.n, total = t.total + excluded.total)
            select count(*) from taken
            """;

    private static final String ADD = """
            insert into campaigns.tally_change (organisation_id, campaign_id, group_name, measure, item, n, total)
            select :organisation, :campaign, *
              from unnest(:groups::text[], :measures::text[], :items::text[], :numbers::bigint[], :totals::double precision[])
            """;

    private final JdbcClient jdbc;
    private final Pulse pulse;

    TallyRows(JdbcClient jdbc, Pulse pulse) {
        this.jdbc = jdbc;
        this.pulse = pulse;
    }

    /** Appended only: a thousand who send at once never wait for one another. */
    void add(OrganisationId organisation, CampaignId campaign, List<Count> counts) {
        jdbc.sql(ADD)
                .param("organisation", organisation.value())
                .param("campaign", campaign.value())
                .param("groups", column(counts, Count::group).toArray(String[]::new))
                .param(
                        "measures",
                        column(counts, count -> count.measure().name()).toArray(String[]::new))
                .param("items", column(counts, Count::item).toArray(String[]::new))
                .param("numbers", column(counts, Count::n).toArray(Long[]::new))
                .param("totals", column(counts, Count::total).toArray(Double[]::new))
                .update();
        pulse.moved(campaign.live());
    }

    /** Folds changes into the sums; any number of processes may do it, each takes changes of its own. */
    int fold() {
        return jdbc.sql(FOLD).param("most", AT_ONCE).query(Integer.class).single();
    }

    /** What is counted, folded or not; what adds up to nothing is left out. */
    List<Count> of(OrganisationId organisation, CampaignId campaign) {
        return jdbc.sql("""
                        select group_name, measure, item, sum(n) as n, sum(total) as total
                          from (select * from campaigns.tally union all select * from campaigns.tally_change) t
                         where organisation_id = :organisation and campaign_id = :campaign
                         group by group_name, measure, item
                        having sum(n) <> 0
                         order by group_name, measure, item
                        """)
                .param("organisation", organisation.value())
                .param("campaign", campaign.value())
                .query((row, _) -> new Count(
                        row.getString("group_name"),
                        Measure.valueOf(row.getString("measure")),
                        row.getString("item"),
                        row.getLong("n"),
                        row.getDouble("total")))
                .list();
    }

    private static <T> List<T> column(List<Count> counts, Function<Count, T> value) {
        return counts.stream().map(value).toList();
    }
}
