package pix.campaigns.live;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.campaigns.CampaignId;

/** The word « this campaign has moved », from one process to the others, by PostgreSQL: it leaves when the writer commits. */
@Repository
public class Pulse {

    private static final String CHANNEL = "campaign_moved";

    private final JdbcClient jdbc;
    private final DataSource database;

    Pulse(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** Of all that is said of one campaign in a transaction, PostgreSQL sends one word. */
    public void moved(CampaignId campaign) {
        jdbc.sql("select pg_notify('" + CHANNEL + "', :campaign)")
                .param("campaign", campaign.toString())
                .query((_, _) -> true)
                .single();
    }

    /** Waits on one connection of its own and hands over what was said, nothing after some time without a word. */
    void listen(Duration patience, Listener listener) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
            var words = connection.unwrap(PGConnection.class);
            while (listener.hear(campaigns(words.getNotifications((int) patience.toMillis()))))
                ;
            statement.execute("unlisten " + CHANNEL);
        } catch (SQLException lost) {
            throw new DataAccessResourceFailureException("campaigns are not listened to for a while", lost);
        }
    }

    /** @return whether to go on listening */
    @FunctionalInterface
    interface Listener {
        boolean hear(List<CampaignId> moved);
    }

    private static List<CampaignId> campaigns(PGNotification[] notifications) {
        var moved = new ArrayList<CampaignId>();
        for (var each : notifications) moved.add(new CampaignId(Long.parseLong(each.getParameter())));
        return moved.stream().distinct().toList();
    }
}
