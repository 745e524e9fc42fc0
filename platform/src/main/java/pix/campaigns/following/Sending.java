package pix.campaigns.following;

import java.util.List;
import java.util.Set;
import pix.campaigns.CompetenceLevel;

/**
 * One participation of one person, with all that it showed.
 *
 * @param ordinal 1 for the first time this person took part
 * @param held targeted skills held when it was sent; none before
 * @param tested targeted skills of which something was known then
 * @param levels of a profile; none of a test
 */
public record Sending(
        Participant participant, int ordinal, Set<Integer> held, Set<Integer> tested, List<CompetenceLevel> levels) {}
