package pix.campaigns.following;

import pix.bank.framework.Text;

/**
 * What is held of one competence of a parcours: by one person, or on average by those who sent.
 *
 * @param held skills held, a mean with any decimals when there are several participants
 * @param tested skills of which something is known
 * @param targeted skills of the competence in the parcours
 */
public record CompetenceResult(String code, Text name, double held, double tested, int targeted) {

    /** Whole per cent, half going up. */
    public int percentage() {
        return targeted == 0 ? 0 : (int) Math.round(100 * held / targeted);
    }

    /** The number of its area, 1 to 5. */
    public int area() {
        return code.charAt(0) - '0';
    }
}
