package pix.web.app.learning;

import java.util.List;
import java.util.Optional;
import pix.bank.framework.Text;
import pix.web.ui.Choice;

/**
 * « Mes tutos »: what is recommended, or what was saved.
 *
 * @param path of this list
 * @param groups by topic where they are recommended; one without a head for those that were saved
 * @param competences to choose from: those that have something here
 * @param competence the chosen one; empty for all
 */
public record MyTutorialsPage(
        String path, boolean isSaved, List<Group> groups, List<Choice> competences, String competence) {

    public record Group(Optional<Head> head, List<TutorialCard> cards) {}

    /** @param missed what the easiest of the missed questions asks one to be able to do */
    public record Head(String competence, Text topic, Text missed) {}

    /** With what the list is narrowed by, to come back to it. */
    public String here() {
        return competence.isEmpty() ? path : path + "?competence=" + competence;
    }
}
