package pix.web.app.campaign;

import java.util.List;
import pix.bank.framework.Text;

/**
 * What a learner would lose if some skills were reset now.
 *
 * @param pix fewer in the profile
 * @param levels of the competences that would have a lower one
 * @param certifiable the profile would no longer be certifiable
 * @param parcours that are not sent yet and would begin anew
 */
public record ResetLoss(int pix, List<LowerLevel> levels, boolean certifiable, List<Text> parcours) {

    /** One competence of which the level would fall. */
    public record LowerLevel(Text competence, int from, int to) {}
}
