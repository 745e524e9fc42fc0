package pix.campaigns.following;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import pix.campaigns.Campaign;
import pix.campaigns.ParticipationId;
import pix.campaigns.following.Participant.Sent;

/** The participants of a campaign, each by the latest participation, in the order of names. */
@Repository
class Participants {

    static final String COLUMNS = """
            select id, first_name, last_name, group_name, identifier, ordinal, assessed, started_at, completed_at, shared_at,
                   mastery, previous_mastery, stage, badges, pix, is_certifiable, certifiable_count
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
               and (:pattern = '' or lower(first_name || ' ' || last_name) like :pattern
                                  or lower(last_name || ' ' || first_name) like :pattern)
            """;

    private static final String SELECTED = " from campaigns.participation" + EVERY + " and is_latest " + FILTERED;

    static final String BY_NAME = " order by lower(last_name), lower(first_name), id";

    private final JdbcClient jdbc;

    Participants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Participant> page(Campaign campaign, Selection selection, int offset, int limit) {
        return with(jdbc.sql(COLUMNS + SELECTED + BY_NAME + " limit :limit offset :offset"), campaign, selection)
                .param("limit", limit)
                .param("offset", offset)
                .query(Participants::participant)
                .list();
    }

    int count(Campaign campaign, Selection selection) {
        return with(jdbc.sql("select count(*) " + SELECTED), campaign, selection)
                .query(Integer.class)
                .single();
    }

    /** The classes of those who take part, in order. */
    List<String> groups(Campaign campaign) {
        return jdbc.sql("""
                        select distinct group_name from campaigns.tally
                         where organisation_id = :organisation and campaign_id = :campaign and group_name <> ''
                           and measure = 'STARTED'
                        union
                        select distinct group_name from campaigns.tally_change
                         where organisation_id = :organisation and campaign_id = :campaign and group_name <> ''
                           and measure = 'STARTED'
                         order by group_name
                        """)
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
                .param("pattern", pattern(selection.search()));
    }

    /** What was typed, with what SQL would read as a joker taken literally. */
    private static String pattern(String search) {
        var typed = search.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return typed.isEmpty() ? "" : "%" + typed.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    static Participant participant(ResultSet row, int number) throws SQLException {
        return new Participant(
                new ParticipationId(row.getLong("id")),
                row.getString("first_name"),
                row.getString("last_name"),
                Optional.ofNullable(row.getString("group_name")),
                Optional.ofNullable(row.getString("identifier")),
                row.getInt("ordinal"),
                row.getInt("assessed"),
                row.getTimestamp("started_at").toInstant(),
                instant(row, "completed_at"),
                instant(row, "shared_at").isPresent() ? Optional.of(sent(row)) : Optional.empty(),
                Optional.ofNullable(row.getObject("previous_mastery", Double.class)));
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
