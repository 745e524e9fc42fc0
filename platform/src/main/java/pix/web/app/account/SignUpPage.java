package pix.web.app.account;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import pix.accounts.signup.SignUpProblem;
import pix.accounts.signup.SignUpProblem.Field;
import pix.web.security.LocalPath;
import pix.web.ui.Ui;

/**
 * The sign-up form, with what was typed and what is wrong with it.
 *
 * @param isInvited whoever fills it in has read the letter of an invitation: its address needs no other letter
 */
public record SignUpPage(SignUpForm form, Set<SignUpProblem> problems, LocalPath next, boolean isInvited) {

    /** What to say beside a field; nothing when it is right. */
    public String error(Ui ui, Field field) {
        return problems.stream()
                .filter(problem -> problem.field() == field)
                .findFirst()
                .map(problem -> ui.t("accounts.problem." + problem.name()))
                .orElse("");
    }

    /** All of it, by the field's id, in the order of the form. */
    public Map<String, String> errors(Ui ui) {
        var errors = new LinkedHashMap<String, String>();
        for (var field : Field.values()) if (!error(ui, field).isEmpty()) errors.put(id(field), error(ui, field));
        return errors;
    }

    private static String id(Field field) {
        return switch (field) {
            case FIRST_NAME -> "firstName";
            case LAST_NAME -> "lastName";
            case EMAIL -> "email";
            case PASSWORD -> "password";
            case TERMS -> "terms";
            case ROBOT_CHECK, NONE -> "robot";
        };
    }
}
