package pix.campaigns.participation;

import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.campaigns.Campaign;
import pix.campaigns.CampaignId;
import pix.campaigns.ParticipationId;
import pix.organisations.OrganisationId;
import pix.organisations.student.StudentId;

/** The participations, as their organisation keeps them. */
@Repository
class Participations {

    static final String SELECTED = "select " + ParticipationRow.COLUMNS + " from campaigns.participation p ";

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
                .query(ParticipationRow::read)
                .optional();
    }

    /** Every participation of the participant of this one, oldest first. */
    List<Participation> allOfParticipant(Participation one) {
        return of(" and (p.id = :id or p.learner_id = :learner or p.student_id = :student) order by p.ordinal", one)
                .param("id", one.id().value())
                .param("learner", one.learner().map(AccountId::value).orElse(null), Types.BIGINT)
                .param("student", one.student().orElse(null), Types.BIGINT)
                .query(ParticipationRow::read)
                .list();
    }

    /** Every participation at a campaign that was not deleted, a participant's together and oldest first; never all in memory. */
    void each(Campaign campaign, Consumer<Participation> reader) {
        of("""
             and p.deleted_at is null
             order by p.student_id, case when p.student_id is null then p.learner_id end, p.ordinal, p.id
            """, campaign.organisation(), campaign.id())
                .withFetchSize(ROWS_AT_A_TIME)
                .query((RowCallbackHandler) row -> reader.accept(ParticipationRow.read(row, 0)));
    }

    /** Where these students stand: the latest participation at each campaign. */
    List<Participation> ofStudents(OrganisationId organisation, Collection<StudentId> students) {
        return jdbc.sql(SELECTED + """
             where p.organisation_id = :organisation and p.student_id = any(:students)
               and p.deleted_at is null and p.is_latest
            """)
                .param("organisation", organisation.value())
                .param("students", students.stream().map(StudentId::value).toArray(Long[]::new))
                .query(ParticipationRow::read)
                .list();
    }

    /** Whether another account takes part as this student already. */
    boolean isTaken(OrganisationId organisation, CampaignId campaign, long student, AccountId learner) {
        return jdbc.sql("""
            select exists (select from campaigns.participation
                            where organisation_id = :organisation and student_id = :student
                              and campaign_id = :campaign and deleted_at is null and learner_id <> :learner)
            """)
                .param("organisation", organisation.value())
                .param("campaign", campaign.value())
                .param("student", student)
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
}
