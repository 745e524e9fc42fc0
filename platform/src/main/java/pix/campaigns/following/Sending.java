package pix.campaigns.following;

import java.util.Set;

/**
 * One participation of one person, with all that it showed.
 *
 * @param ordinal 1 for the first time this person took part
 * @param held targeted skills held when it was sent; none before
 * @param tested targeted skills of which something was known then
 * @param levels of a profile: level then pix of each competence, in order; none of a test
 */
public record Sending(Participant participant, int ordinal, Set<Integer> held, Set<Integer> tested, byte[] levels) {}
