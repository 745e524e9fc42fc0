package pix.campaigns.participation;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.assessment.AttemptId;
import pix.campaigns.CampaignId;
import pix.campaigns.ParticipationId;
import pix.organisations.OrganisationId;

/** The participations of a learner, whatever the organisation: found by the learner first. */
@Repository
class LearnerParticipations {

    private static final String OF_LEARNER = Participations.SELECTED + """
              join campaigns.learner_participation l
                on p.organisation_id = l.organisation_id and p.campaign_id = l.campaign_id and p.id = l.participation_id
             where l.learner_id = :learner
            """;

    private static final String OF_CAMPAIGN = OF_LEARNER + " and l.campaign_id = :campaign order by l.ordinal desc";

    private final JdbcClient jdbc;

    LearnerParticipations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when this participation was begun already: of two clicks, one begins it. */
    boolean claim(
            AccountId learner, OrganisationId organisation, CampaignId campaign, int ordinal, ParticipationId id) {
        return jdbc.sql("""
                                insert into campaigns.learner_participation
                                       (learner_id, campaign_id, ordinal, organisation_id, participation_id)
                                values (:learner, :campaign, :ordinal, :organisation, :participation)
                                on conflict do nothing
                                """)
                        .param("learner", learner.value())
                        .param("campaign", campaign.value())
                        .param("ordinal", ordinal)
                        .param("organisation", organisation.value())
                        .param("participation", id.value())
                        .update()
                == 1;
    }

    void attempts(AccountId learner, ParticipationId id, AttemptId attempt) {
        jdbc.sql("""
                        update campaigns.learner_participation set attempt_id = :attempt
                         where learner_id = :learner and participation_id = :participation
                        """)
                .param("learner", learner.value())
                .param("participation", id.value())
                .param("attempt", attempt.value())
                .update();
    }

    /** Every participation of a learner at a campaign, the latest first. */
    List<Participation> participations(AccountId learner, CampaignId campaign) {
        return participations(OF_CAMPAIGN, learner, campaign);
    }

    /** The same, held until commit: what is counted of them is of the class they are in. */
    List<Participation> hold(AccountId learner, CampaignId campaign) {
        return participations(OF_CAMPAIGN + " for update of p", learner, campaign);
    }

    private List<Participation> participations(String sql, AccountId learner, CampaignId campaign) {
        return jdbc.sql(sql)
                .param("learner", learner.value())
                .param("campaign", campaign.value())
                .query(Participations::read)
                .list();
    }

    /** What an attempt is done for. */
    Optional<Participation> ofAttempt(AccountId learner, AttemptId attempt) {
        return jdbc.sql(OF_LEARNER + " and l.attempt_id = :attempt")
                .param("learner", learner.value())
                .param("attempt", attempt.value())
                .query(Participations::read)
                .optional();
    }

    /** The latest participation at each campaign, the one begun last first. */
    List<Participation> latest(AccountId learner) {
        return jdbc.sql(OF_LEARNER + """
                           and l.ordinal = (select max(o.ordinal) from campaigns.learner_participation o
                                             where o.learner_id = :learner and o.campaign_id = l.campaign_id)
                         order by p.started_at desc, p.id desc
                        """)
                .param("learner", learner.value())
                .query(Participations::read)
                .list();
    }
}
