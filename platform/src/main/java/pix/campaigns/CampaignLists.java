package pix.campaigns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.organisations.OrganisationId;
import pix.shared.NameSearch;

/** Lists of campaigns with how many took part; counts come from the tally, never from the participations. */
@Repository
class CampaignLists {

    /** Both what is folded and what is not yet. */
    private static final String COUNTED = """
              from campaigns.campaign c
              left join lateral (
                select coalesce(sum(t.n) filter (where t.measure = 'STARTED'), 0) as participants,
                       coalesce(sum(t.n) filter (where t.measure = 'MASTERY'), 0) as results
                  from (select measure, n from campaigns.tally_total
                         where organisation_id = c.organisation_id and campaign_id = c.id
                           and measure in ('STARTED', 'MASTERY')
                         union all
                        select measure, n from campaigns.tally_change
                         where organisation_id = c.organisation_id and campaign_id = c.id
                           and measure in ('STARTED', 'MASTERY')) t) k on true
             where c.organisation_id = :organisation and c.deleted_at is null
            """;

    private static final String CHOSEN = """
               and (c.archived_at is not null) = :archived
               and (:owner::bigint is null or c.owner_id = :owner)
               and campaigns.plain(c.name) like all(:letters) and c.name like all(:signs)
            """;

    private static final String LINES =
            "select c.id, c.kind, c.name, c.code, c.owner_id, c.created_at, k.participants, k.results";

    private final JdbcClient jdbc;

    CampaignLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CampaignLine> page(OrganisationId organisation, CampaignFilter filter) {
        var order = " order by " + column(filter.order()) + (filter.descending() ? " desc" : " asc") + ", c.id desc";
        return filtered(LINES + COUNTED + CHOSEN + order + " limit :size offset :offset", organisation, filter)
                .param("size", CampaignFilter.SIZE)
                .param("offset", filter.offset())
                .query(CampaignLists::line)
                .list();
    }

    int count(OrganisationId organisation, CampaignFilter filter) {
        var sql = """
                select count(*) from campaigns.campaign c
                 where c.organisation_id = :organisation and c.deleted_at is null
                """;
        return filtered(sql + CHOSEN, organisation, filter).query(Integer.class).single();
    }

    CampaignLine line(OrganisationId organisation, CampaignId id) {
        return jdbc.sql(LINES + COUNTED + " and c.id = :id")
                .param("organisation", organisation.value())
                .param("id", id.value())
                .query(CampaignLists::line)
                .single();
    }

    Set<AccountId> owners(OrganisationId organisation) {
        return jdbc.sql("""
                        select distinct owner_id from campaigns.campaign
                         where organisation_id = :organisation and deleted_at is null
                        """).param("organisation", organisation.value()).query(Long.class).set().stream()
                .map(AccountId::new)
                .collect(Collectors.toSet());
    }

    private JdbcClient.StatementSpec filtered(String sql, OrganisationId organisation, CampaignFilter filter) {
        var search = NameSearch.of(filter.name());
        return jdbc.sql(sql)
                .param("organisation", organisation.value())
                .param("archived", filter.archived())
                .param("owner", filter.owner().map(AccountId::value).orElse(null))
                .param("letters", search.lettersInSql())
                .param("signs", search.signsInSql());
    }

    private static String column(CampaignFilter.Order order) {
        return switch (order) {
            case NAME -> "lower(c.name)";
            case CREATED -> "c.created_at";
            case PARTICIPANTS -> "k.participants";
            case RESULTS -> "k.results";
        };
    }

    private static CampaignLine line(ResultSet row, int number) throws SQLException {
        return new CampaignLine(
                new CampaignId(row.getLong("id")),
                CampaignKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("code"),
                new AccountId(row.getLong("owner_id")),
                row.getTimestamp("created_at").toInstant(),
                row.getLong("participants"),
                row.getLong("results"));
    }
}
