package pix.web.app.account;

import java.util.Optional;
import pix.accounts.NameProblem;
import pix.web.ui.Ui;

/** The name that was typed, and what is wrong with it. */
public record NameForm(
        String firstName, String lastName, Optional<NameProblem> ofFirstName, Optional<NameProblem> ofLastName) {

    public String firstNameError(Ui ui) {
        return error(ui, "FIRST_NAME_", ofFirstName);
    }

    public String lastNameError(Ui ui) {
        return error(ui, "LAST_NAME_", ofLastName);
    }

    private static String error(Ui ui, String field, Optional<NameProblem> found) {
        return found.map(problem -> ui.t("accounts.problem." + field + problem)).orElse("");
    }

    /** Never what was typed: a log line may print it. */
    @Override
    public String toString() {
        return "a name form";
    }
}
