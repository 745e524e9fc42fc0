package pix.campaigns.following;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pix.campaigns.Campaign;
import pix.campaigns.ParticipationId;
import pix.campaigns.participation.Participation;
import pix.campaigns.participation.Participations;

/** The participations of a campaign one by one, with their results. */
@Repository
class Sendings {

    private static final String SENDINGS = "select " + Participations.COLUMNS + " from campaigns.participation p ";

    private static final int ROWS_AT_A_TIME = 500;

    private final JdbcClient jdbc;

    Sendings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Participation> find(Campaign campaign, ParticipationId id) {
        return jdbc.sql(SENDINGS + """
             where p.organisation_id = :organisation and p.campaign_id = :campaign and p.id = :id
               and p.deleted_at is null
            """)
                .param("organisation", campaign.organisation().value())
                .param("campaign", campaign.id().value())
                .param("id", id.value())
                .query(Participations::read)
                .optional();
    }

    /** All the participations of the person whose participation this is, the first one first. */
    List<Participation> ofSamePerson(Campaign campaign, ParticipationId id) {
        return jdbc.sql(SENDINGS + """
             where p.organisation_id = :organisation and p.campaign_id = :campaign and p.deleted_at is null
               and p.learner_id = (select learner_id from campaigns.participation
                                  where organisation_id = :organisation and campaign_id = :campaign
                                    and id = :id)
             order by p.ordinal
            """)
                .param("organisation", campaign.organisation().value())
                .param("campaign", campaign.id().value())
                .param("id", id.value())
                .query(Participations::read)
                .list();
    }

    /** Every participation that is selected, one after the other and never all in memory; in the order of names. */
    @Transactional(readOnly = true)
    public void each(Campaign campaign, Selection selection, Consumer<Participation> reader) {
        var sql =
                SENDINGS + Participants.EVERY + Participants.filtered(selection) + Participants.BY_NAME + ", p.ordinal";
        Participants.with(jdbc.sql(sql), campaign, selection)
                .withFetchSize(ROWS_AT_A_TIME)
                .query((RowCallbackHandler) row -> reader.accept(Participations.read(row, 0)));
    }
}
