package pix.campaigns.participation;

import static java.time.ZoneOffset.UTC;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.assessment.AttemptId;
import pix.assessment.SkillNumbers;
import pix.campaigns.ParticipationId;
import pix.organisations.OrganisationId;
import pix.organisations.Roll.Enrolled;
import pix.organisations.student.StudentId;
import pix.shared.PlainName;

/** What happens to a participation is written here; each says whether it still could happen. */
@Repository
class ParticipationRows {

    private final JdbcClient jdbc;

    ParticipationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ParticipationId newId() {
        return new ParticipationId(jdbc.sql("select nextval('campaigns.participation_id')")
                .query(Long.class)
                .single());
    }

    void add(Participation one) {
        jdbc.sql("""
            insert into campaigns.participation (organisation_id, campaign_id, id, learner_id, student_id, ordinal,
                   is_latest, first_name, last_name, names, group_name, identifier, attempt_id, assessed, sends_at_end, started_at,
                   completed_at, previous_mastery, previous_pix)
            values (:organisation, :campaign, :id, :learner, :student, :ordinal,
                   true, :first, :last, :names, :group, :identifier, :attempt, :assessed, :atEnd, :started, :completed,
                   :mastery, :pix)
            """)
                .param("organisation", one.organisation().value())
                .param("campaign", one.campaign().value())
                .param("id", one.id().value())
                .param("learner", one.learner().map(AccountId::value).orElseThrow())
                .param("student", one.student().map(StudentId::value).orElse(null), Types.BIGINT)
                .param("ordinal", one.ordinal())
                .param("first", one.firstName())
                .param("last", one.lastName())
                .param("names", PlainName.inOrder(one.lastName(), one.firstName()))
                .param("group", one.group().isEmpty() ? null : one.group(), Types.VARCHAR)
                .param("identifier", one.identifier().orElse(null), Types.VARCHAR)
                .param("attempt", one.attempt().map(attempt -> attempt.value()).orElse(null), Types.BIGINT)
                .param("assessed", one.assessed())
                .param("atEnd", one.sendsAtEnd())
                .param("mastery", one.previous().map(Previous::mastery).orElse(null), Types.DOUBLE)
                .param("pix", one.previous().flatMap(Previous::pix).orElse(null), Types.INTEGER)
                .param("started", one.startedAt().atOffset(UTC))
                .param(
                        "completed",
                        one.completedAt().map(at -> at.atOffset(UTC)).orElse(null),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    void noLongerLatest(Participation one) {
        on("update campaigns.participation set is_latest = false", one).update();
    }

    void assessed(Participation one, int assessed) {
        on("update campaigns.participation set assessed = :assessed", one)
                .param("assessed", assessed)
                .update();
    }

    /** In which class it was; empty when it was completed already. */
    Optional<String> complete(Participation one, Instant at) {
        return on(
                        "update campaigns.participation set completed_at = coalesce(completed_at, :at)",
                        one,
                        "completed_at is null returning coalesce(group_name, '')")
                .param("at", at.atOffset(UTC))
                .query(String.class)
                .optional();
    }

    /** The skills of an attempt were reset: it goes on with another. */
    void restart(Participation one, AttemptId attempt) {
        on("update campaigns.participation set attempt_id = :attempt, completed_at = null, assessed = 0", one)
                .param("attempt", attempt.value())
                .update();
    }

    /** False when it was shared already. */
    boolean share(Participation one, Result result, Instant at) {
        var sql = """
                update campaigns.participation
                   set shared_at = :at, is_result = true, held = :held, tested = :tested, mastery = :mastery, pix = :pix,
                       is_certifiable = :certifiable, certifiable_count = :competences, levels = :levels, level_codes = :codes, stage = :stage,
                       badges = :badges
                """;
        return on(sql, one, "shared_at is null and deleted_at is null")
                        .param("at", at.atOffset(UTC))
                        .param("held", SkillNumbers.write(result.held()))
                        .param("tested", SkillNumbers.write(result.tested()))
                        .param("mastery", result.mastery())
                        .param("pix", result.pix())
                        .param("certifiable", result.certifiable())
                        .param("competences", result.certifiableCompetences())
                        .param("levels", SentLevels.bytes(result.levels()))
                        .param("codes", SentLevels.codes(result.levels()))
                        .param("stage", result.stage())
                        .param("badges", result.badges().toArray(String[]::new))
                        .update()
                == 1;
    }

    void noLongerTheResult(Participation one) {
        on("update campaigns.participation set is_result = false", one).update();
    }

    /** The names and classes of these students, on all their participations. */
    void follow(OrganisationId organisation, List<Enrolled> students) {
        jdbc.sql("""
                        update campaigns.participation p
                           set first_name = now.first_name, last_name = now.last_name, names = now.names,
                               group_name = nullif(now.group_name, '')
                          from unnest(:ids::bigint[], :firsts::text[], :lasts::text[], :names::text[], :groups::text[])
                                 as now (id, first_name, last_name, names, group_name)
                         where p.organisation_id = :organisation and p.student_id = now.id and p.deleted_at is null
                        """)
                .param("organisation", organisation.value())
                .param("ids", students.stream().map(Enrolled::id).toArray(Long[]::new))
                .param("firsts", column(students, Enrolled::firstName))
                .param("lasts", column(students, Enrolled::lastName))
                .param("names", column(students, who -> PlainName.inOrder(who.lastName(), who.firstName())))
                .param("groups", column(students, who -> who.group().orElse("")))
                .update();
    }

    private static String[] column(List<Enrolled> students, Function<Enrolled, String> value) {
        return students.stream().map(value).toArray(String[]::new);
    }

    void delete(Participation one, AccountId by, Instant at) {
        on("""
                        update campaigns.participation
                           set deleted_at = :at, deleted_by = :by, learner_id = null, identifier = null
                        """, one).param("at", at.atOffset(UTC)).param("by", by.value()).update();
    }

    private StatementSpec on(String update, Participation one) {
        return on(update, one, "true");
    }

    private StatementSpec on(String update, Participation one, String guard) {
        var where = " where organisation_id = :organisation and campaign_id = :campaign and id = :id and ";
        return jdbc.sql(update + where + guard)
                .param("organisation", one.organisation().value())
                .param("campaign", one.campaign().value())
                .param("id", one.id().value());
    }
}
