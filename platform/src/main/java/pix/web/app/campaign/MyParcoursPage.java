package pix.web.app.campaign;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import pix.bank.framework.Text;

/** All that a learner takes part in, the latest begun first. */
public record MyParcoursPage(List<Card> cards) {

    /**
     * One campaign.
     *
     * @param state the key of the word on it
     * @param href where to go on; none when nothing is left to do there
     * @param action the key of what is done there
     * @param percent what was sent, of a parcours
     */
    public record Card(
            Optional<Text> title,
            Optional<String> organisation,
            String state,
            String tone,
            ZonedDateTime startedAt,
            Optional<ZonedDateTime> sentAt,
            Optional<Integer> percent,
            Optional<String> href,
            Optional<String> action) {}
}
