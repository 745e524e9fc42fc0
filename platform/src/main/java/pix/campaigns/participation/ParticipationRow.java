package pix.campaigns.participation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pix.accounts.AccountId;
import pix.assessment.AttemptId;
import pix.assessment.SkillNumbers;
import pix.campaigns.CampaignId;
import pix.campaigns.ParticipationId;
import pix.organisations.OrganisationId;

/** The row of a participation: which columns are asked for, and how they are read; nobody else reads it. */
public final class ParticipationRow {

    /** Of {@code campaigns.participation p}. */
    public static final String COLUMNS = """
        p.organisation_id, p.campaign_id, p.id, p.learner_id, p.student_id, p.ordinal, p.is_latest, p.first_name,
        p.last_name, p.group_name, p.identifier, p.attempt_id, p.assessed, p.sends_at_end, p.started_at, p.completed_at, p.shared_at,
        p.held, p.tested, p.mastery, p.pix, p.is_certifiable, p.certifiable_count, p.levels, p.level_codes, p.stage,
        p.badges, p.previous_mastery, p.previous_pix, p.deleted_at
        """;

    private ParticipationRow() {}

    public static Participation read(ResultSet row, int number) throws SQLException {
        var sharedAt = instant(row, "shared_at");
        return new Participation(
                new OrganisationId(row.getLong("organisation_id")),
                new CampaignId(row.getLong("campaign_id")),
                new ParticipationId(row.getLong("id")),
                participant(row),
                row.getInt("ordinal"),
                number(row, "attempt_id").map(AttemptId::new),
                row.getInt("assessed"),
                row.getBoolean("sends_at_end"),
                row.getTimestamp("started_at").toInstant(),
                instant(row, "completed_at"),
                sharedAt,
                sharedAt.isPresent() ? Optional.of(result(row)) : Optional.empty(),
                previous(row),
                row.getBoolean("is_latest"),
                row.getTimestamp("deleted_at") != null);
    }

    private static Participant participant(ResultSet row) throws SQLException {
        var group = row.getString("group_name");
        return new Participant(
                number(row, "learner_id").map(AccountId::new),
                number(row, "student_id"),
                row.getString("first_name"),
                row.getString("last_name"),
                group == null ? "" : group,
                Optional.ofNullable(row.getString("identifier")));
    }

    private static Result result(ResultSet row) throws SQLException {
        return new Result(
                SkillNumbers.read(row.getBytes("held")),
                SkillNumbers.read(row.getBytes("tested")),
                row.getDouble("mastery"),
                row.getInt("pix"),
                row.getBoolean("is_certifiable"),
                row.getInt("certifiable_count"),
                SentLevels.read(row),
                row.getInt("stage"),
                List.of((String[]) row.getArray("badges").getArray()));
    }

    private static Optional<Previous> previous(ResultSet row) throws SQLException {
        var pix = Optional.ofNullable(row.getObject("previous_pix", Integer.class));
        return Optional.ofNullable(row.getObject("previous_mastery", Double.class))
                .map(mastery -> new Previous(mastery, pix));
    }

    private static Optional<Long> number(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Long.class));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(at -> at.toInstant());
    }
}
