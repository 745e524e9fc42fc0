package pix.web.app.account;

import java.util.List;
import pix.organisations.Organisation;
import pix.web.ui.Ui;

/**
 * What deleting one's account means, before it is done.
 *
 * @param organisers who keep what was done in their campaigns
 * @param schools whose roll keeps its line
 * @param teams that are left
 * @param needed spaces that would be left without an administrator
 * @param error the key of why it was not done; empty for nothing
 */
public record AccountDeletionPage(
        String login,
        boolean isStaff,
        List<String> organisers,
        List<Organisation> schools,
        List<String> teams,
        List<String> needed,
        String error) {

    public boolean isPossible() {
        return !isStaff && needed.isEmpty();
    }

    public String passwordError(Ui ui) {
        return error.isEmpty() ? "" : ui.t(error);
    }

    public static String names(List<Organisation> organisations) {
        return String.join(", ", organisations.stream().map(Organisation::name).toList());
    }
}
