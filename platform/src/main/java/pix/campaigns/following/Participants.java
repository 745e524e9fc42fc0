package pix.campaigns.following;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import pix.campaigns.Campaign;
import pix.campaigns.ParticipationId;
import pix.campaigns.following.Participant.Sent;
import pix.organisations.PlainName;

/** The participants of a campaign, each by the latest participation, in the order of names. */
@Repository
class Participants {

    static final String COLUMNS = """
            select id, first_name, last_name, group_name, identifier, student_id, ordinal, assessed, started_at, completed_at, shared_at,
                   mastery, previous_mastery, previous_pix, stage, badges, pix, is_certifiable, certifiable_count
            """;

    /** Of a campaign, with those that were done again. */
    static final String EVERY = """
             where organisation_id = :organisation and campaign_id = :campaign and deleted_at is null
            """;

    static final String FILTERED = """
               and (:everyGroup or group_name = any(:groups))
               and (:status = '' or :status = case when shared_at is not null then 'SHARED'
                                                   when completed_at is not null then 'TO_SHARE' else 'STARTED' end)
               and (:stage < 0 or stage = :stage)
               and badges @> :badges::text[]
               and (:everyName or names like all(:parts))
            """;

    private static final String SELECTED = " from campaigns.participation" + EVERY + " and is_latest " + FILTERED;

    static final String BY_NAME = " order by names, id";

    /** Who is on a page is found in the index, and with it how many there are; only then are their rows read. */
    private static final String PAGE = """
            with chosen as materialized (
              select id, COUNT as found SELECTED order by names, id limit :limit offset :offset)
            COLUMNS, (select max(found) from chosen) as found
              from campaigns.participation
             where organisation_id = :organisation and campaign_id = :campaign and id = any(array(select id from chosen))
            """.replace("SELECTED", SELECTED).replace("COLUMNS", COLUMNS) + BY_NAME;

    /** From one class to the next: a campaign has many counts of each. */
    private static final String GROUPS = """
            with recursive folded (name) as (
              select min(group_name) from campaigns.tally
               where organisation_id = :organisation and campaign_id = :campaign and group_name > ''
              union all
              select (select min(group_name) from campaigns.tally
                       where organisation_id = :organisation and campaign_id = :campaign and group_name > folded.name)
                from folded where name is not null)
            select name from folded where name is not null
             union
            select group_name from campaigns.tally_change
             where organisation_id = :organisation and campaign_id = :campaign and group_name > ''
             order by 1
            """;

    private final JdbcClient jdbc;

    Participants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    FoundParticipants page(Campaign campaign, Selection selection, int offset, int limit) {
        return found(PAGE.replace("COUNT", "count(*) over ()"), campaign, selection, offset, limit);
    }

    /** The same, where it is known already how many there are. */
    FoundParticipants page(Campaign campaign, Selection selection, int count, int offset, int limit) {
        var page = found(PAGE.replace("COUNT", "0"), campaign, selection, offset, limit);
        return new FoundParticipants(page.participants(), count);
    }

    private FoundParticipants found(String sql, Campaign campaign, Selection selection, int offset, int limit) {
        var count = new AtomicInteger();
        var participants = with(jdbc.sql(sql), campaign, selection)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> {
                    count.set(row.getInt("found"));
                    return participant(row, number);
                })
                .list();
        return new FoundParticipants(participants, count.get());
    }

    /** The classes of those who take part, in order. */
    List<String> groups(Campaign campaign) {
        return jdbc.sql(GROUPS)
                .param("organisation", campaign.organisation().value())
                .param("campaign", campaign.id().value())
                .query(String.class)
                .list();
    }

    static StatementSpec with(StatementSpec statement, Campaign campaign, Selection selection) {
        return statement
                .param("organisation", campaign.organisation().value())
                .param("campaign", campaign.id().value())
                .param("everyGroup", selection.groups().isEmpty())
                .param("groups", selection.groups().toArray(String[]::new))
                .param("status", selection.status().map(Enum::name).orElse(""))
                .param("stage", selection.stage().orElse(-1))
                .param("badges", selection.badges().toArray(String[]::new))
                .param("everyName", selection.search().isBlank())
                .param("parts", parts(selection.search()));
    }

    /** Signs alone are nobody's name. */
    private static String[] parts(String search) {
        var words = PlainName.words(search);
        return words.isEmpty()
                ? new String[] {""}
                : words.stream().map(word -> "%" + word + "%").toArray(String[]::new);
    }

    static Participant participant(ResultSet row, int number) throws SQLException {
        return new Participant(
                new ParticipationId(row.getLong("id")),
                row.getString("first_name"),
                row.getString("last_name"),
                Optional.ofNullable(row.getString("group_name")),
                Optional.ofNullable(row.getString("identifier")),
                Optional.ofNullable(row.getObject("student_id", Long.class)),
                row.getInt("ordinal"),
                row.getInt("assessed"),
                row.getTimestamp("started_at").toInstant(),
                instant(row, "completed_at"),
                instant(row, "shared_at").isPresent() ? Optional.of(sent(row)) : Optional.empty(),
                Optional.ofNullable(row.getObject("previous_mastery", Double.class)),
                Optional.ofNullable(row.getObject("previous_pix", Integer.class)));
    }

    private static Sent sent(ResultSet row) throws SQLException {
        int stage = row.getInt("stage");
        var reached = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(stage);
        return new Sent(
                row.getTimestamp("shared_at").toInstant(),
                row.getDouble("mastery"),
                reached,
                Stream.of((String[]) row.getArray("badges").getArray()).toList(),
                row.getInt("pix"),
                row.getBoolean("is_certifiable"),
                row.getInt("certifiable_count"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(at -> at.toInstant());
    }
}
