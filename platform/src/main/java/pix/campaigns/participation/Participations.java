package pix.campaigns.participation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.assessment.AttemptId;
import pix.assessment.SkillNumbers;
import pix.campaigns.Campaign;
import pix.campaigns.CampaignId;
import pix.campaigns.CompetenceLevel;
import pix.campaigns.ParticipationId;
import pix.organisations.OrganisationId;
import pix.organisations.student.StudentId;

/** The participations, as their organisation keeps them. Their row is named and read here, whoever asks for it. */
@Repository
public class Participations {

    /** Of {@code campaigns.participation p}. */
    public static final String COLUMNS = """
            p.organisation_id, p.campaign_id, p.id, p.learner_id, p.student_id, p.ordinal, p.is_latest, p.first_name,
            p.last_name, p.group_name, p.identifier, p.attempt_id, p.assessed, p.sends_at_end, p.started_at, p.completed_at, p.shared_at,
            p.held, p.tested, p.mastery, p.pix, p.is_certifiable, p.certifiable_count, p.levels, p.level_codes, p.stage,
            p.badges, p.previous_mastery, p.previous_pix, p.deleted_at,
            (select c.time_zone from campaigns.campaign c
              where c.organisation_id = p.organisation_id and c.id = p.campaign_id) as time_zone
            """;

    static final String SELECTED = "select " + COLUMNS + " from campaigns.participation p ";

    private static final String OF_CAMPAIGN =
            SELECTED + " where p.organisation_id = :organisation and p.campaign_id = :campaign";

    private static final int ROWS_AT_A_TIME = 500;

    private final JdbcClient jdbc;

    Participations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Participation> find(OrganisationId organisation, CampaignId campaign, ParticipationId id) {
        return of(" and p.id = :id", organisation, campaign)
                .param("id", id.value())
                .query(Participations::read)
                .optional();
    }

    /** Every participation of the participant of this one, oldest first, held until commit. */
    List<Participation> holdAllOfParticipant(Participation one) {
        return of(
                        " and (p.id = :id or p.learner_id = :learner or p.student_id = :student) order by p.ordinal for update of p",
                        one)
                .param("id", one.id().value())
                .param("learner", one.learner().map(AccountId::value).orElse(null), Types.BIGINT)
                .param("student", one.student().map(StudentId::value).orElse(null), Types.BIGINT)
                .query(Participations::read)
                .list();
    }

    /** Every participation at a campaign that was not deleted, a participant's together and oldest first; never all in memory. */
    void each(Campaign campaign, Consumer<Participation> reader) {
        of("""
                 and p.deleted_at is null
                 order by p.student_id, case when p.student_id is null then p.learner_id end, p.ordinal, p.id
                """, campaign.organisation(), campaign.id())
                .withFetchSize(ROWS_AT_A_TIME)
                .query((RowCallbackHandler) row -> reader.accept(read(row, 0)));
    }

    /** Where these students stand: the latest participation at each campaign. */
    List<Participation> ofStudents(OrganisationId organisation, Collection<StudentId> students) {
        return jdbc.sql(SELECTED + """
                         where p.organisation_id = :organisation and p.student_id = any(:students)
                           and p.deleted_at is null and p.is_latest
                        """)
                .param("organisation", organisation.value())
                .param("students", students.stream().map(StudentId::value).toArray(Long[]::new))
                .query(Participations::read)
                .list();
    }

    /** Every participation of these students at any campaign, a participant's together and oldest first, held until commit. */
    List<Participation> holdAllOfStudents(OrganisationId organisation, Collection<StudentId> students) {
        return jdbc.sql(SELECTED + """
                         where p.organisation_id = :organisation and p.student_id = any(:students) and p.deleted_at is null
                         order by p.campaign_id, p.student_id, p.ordinal, p.id
                           for update of p
                        """)
                .param("organisation", organisation.value())
                .param("students", students.stream().map(StudentId::value).toArray(Long[]::new))
                .query(Participations::read)
                .list();
    }

    /** Whether another account takes part as this student already. */
    boolean isTaken(OrganisationId organisation, CampaignId campaign, StudentId student, AccountId learner) {
        return jdbc.sql("""
                        select exists (select from campaigns.participation
                                        where organisation_id = :organisation and student_id = :student
                                          and campaign_id = :campaign and deleted_at is null and learner_id <> :learner)
                        """)
                .param("organisation", organisation.value())
                .param("campaign", campaign.value())
                .param("student", student.value())
                .param("learner", learner.value())
                .query(Boolean.class)
                .single();
    }

    private StatementSpec of(String condition, Participation one) {
        return of(condition, one.organisation(), one.campaign());
    }

    private StatementSpec of(String condition, OrganisationId organisation, CampaignId campaign) {
        return jdbc.sql(OF_CAMPAIGN + condition)
                .param("organisation", organisation.value())
                .param("campaign", campaign.value());
    }

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
                ZoneId.of(row.getString("time_zone")),
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
                number(row, "student_id").map(StudentId::new),
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
                levels(row),
                row.getInt("stage"),
                List.of((String[]) row.getArray("badges").getArray()));
    }

    private static List<CompetenceLevel> levels(ResultSet row) throws SQLException {
        var codes = row.getArray("level_codes");
        return codes == null
                ? SentLevels.read(row.getBytes("levels"))
                : SentLevels.read(row.getBytes("levels"), List.of((String[]) codes.getArray()));
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
