package pix.campaigns.following;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pix.assessment.SkillNumbers;
import pix.campaigns.Campaign;
import pix.campaigns.ParticipationId;
import pix.campaigns.participation.SentLevels;

/** The participations of a campaign one by one, with their results. */
@Repository
class Sendings {

    private static final String SENDINGS =
            Participants.COLUMNS + ", held, tested, levels, level_codes from campaigns.participation";

    private static final int ROWS_AT_A_TIME = 500;

    private final JdbcClient jdbc;

    Sendings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Sending> find(Campaign campaign, ParticipationId id) {
        return jdbc.sql(SENDINGS + """
                           where organisation_id = :organisation and campaign_id = :campaign and id = :id
                             and deleted_at is null
                          """)
                .param("organisation", campaign.organisation().value())
                .param("campaign", campaign.id().value())
                .param("id", id.value())
                .query(Sendings::sending)
                .optional();
    }

    /** All the participations of the person whose participation this is, the first one first. */
    List<Sending> ofSamePerson(Campaign campaign, ParticipationId id) {
        return jdbc.sql(SENDINGS + """
                           where organisation_id = :organisation and campaign_id = :campaign and deleted_at is null
                             and learner_id = (select learner_id from campaigns.participation
                                                where organisation_id = :organisation and campaign_id = :campaign
                                                  and id = :id)
                           order by ordinal
                          """)
                .param("organisation", campaign.organisation().value())
                .param("campaign", campaign.id().value())
                .param("id", id.value())
                .query(Sendings::sending)
                .list();
    }

    /** Every participation that is selected, one after the other and never all in memory; in the order of names. */
    @Transactional(readOnly = true)
    public void each(Campaign campaign, Selection selection, Consumer<Sending> reader) {
        var sql = SENDINGS + Participants.EVERY + Participants.FILTERED + Participants.BY_NAME + ", ordinal";
        Participants.with(jdbc.sql(sql), campaign, selection)
                .withFetchSize(ROWS_AT_A_TIME)
                .query((RowCallbackHandler) row -> reader.accept(sending(row, 0)));
    }

    static Sending sending(ResultSet row, int number) throws SQLException {
        return new Sending(
                Participants.participant(row, number),
                row.getInt("ordinal"),
                skills(row.getBytes("held")),
                skills(row.getBytes("tested")),
                SentLevels.read(row));
    }

    private static Set<Integer> skills(byte @Nullable [] stored) {
        return stored == null ? Set.of() : SkillNumbers.read(stored);
    }
}
