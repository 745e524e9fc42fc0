package pix.web.app.profile;

import java.util.List;
import java.util.Optional;
import pix.bank.framework.Text;

/**
 * The sixteen competences, by area, and what the learner has in each.
 *
 * @param isClaimed whether a school asks to be entrusted with the account
 * @param isAnswered whether an answer to a report waits to be read
 */
public record DashboardPage(
        String firstName,
        int pix,
        int highestLevel,
        int left,
        boolean certifiable,
        List<AreaRow> areas,
        Optional<Waiting> waiting,
        boolean isClaimed,
        boolean isAnswered) {

    /** A parcours that is neither finished nor sent. @param state the key of what is said about it */
    public record Waiting(Text title, String state, String href) {}

    /** One area and its competences. */
    public record AreaRow(int number, String name, List<Card> cards) {}

    /**
     * One competence.
     *
     * @param percent how far its test has gone
     * @param state the key of the word on it
     */
    public record Card(String code, String name, boolean coming, int level, int percent, String state) {}
}
