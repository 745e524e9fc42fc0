package pix.web.orga.activation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import pix.organisations.team.Activation;
import pix.organisations.team.ActivationOutcome;
import pix.web.ui.Ui;

/**
 * What was typed.
 *
 * @param isSent whether what is missing is to be said
 * @param outcome why no letter left, once the school was looked for
 */
public record ActivationForm(
        String uai, String firstName, String lastName, boolean isSent, Optional<ActivationOutcome> outcome) {

    static final ActivationForm BLANK = new ActivationForm("", "", "", false, Optional.empty());

    private static final int LONGEST = 255;
    private static final Pattern UAI = Pattern.compile("\\s*\\d{7}[A-Za-z]\\s*");
    private static final Pattern UNFIT = Pattern.compile("(?s).*(?:[\\p{Cc}<>@{}\\[\\]\\\\]|://).*");

    boolean isComplete() {
        return UAI.matcher(uai).matches() && isName(firstName) && isName(lastName);
    }

    Activation demand() {
        return new Activation(uai, firstName, lastName);
    }

    ActivationForm refused(ActivationOutcome why) {
        return new ActivationForm(uai, firstName, lastName, true, Optional.of(why));
    }

    /** What is wrong, by field; nothing before the form is sent. */
    public Map<String, String> errors(Ui ui) {
        var errors = new LinkedHashMap<String, String>();
        if (!isSent) return errors;
        if (uai.isBlank()) errors.put("uai", ui.t("activation.uai.missing"));
        else if (!UAI.matcher(uai).matches()) errors.put("uai", ui.t("activation.uai.shape"));
        if (!isName(firstName)) errors.put("firstName", ui.t("activation.firstname"));
        if (!isName(lastName)) errors.put("lastName", ui.t("activation.lastname"));
        outcome.ifPresent(why -> errors.put("uai", ui.t("activation." + why, uai.strip())));
        return errors;
    }

    private static boolean isName(String typed) {
        return !typed.isBlank()
                && typed.length() <= LONGEST
                && !UNFIT.matcher(typed).matches();
    }

    /** Never a name: a log line may print it. */
    @Override
    public String toString() {
        return "an activation form";
    }
}
