package pix.organisations.team;

import java.util.Locale;
import pix.engine.writing.Typed;

/** What the head of a school types to get into its space: which school, and who asks. */
public record Activation(String uai, String firstName, String lastName) {

    static final int LONGEST = 255;

    public Activation {
        uai = Typed.code(uai);
        firstName = Typed.line(firstName);
        lastName = Typed.line(lastName);
    }

    /** All that a letter tells of whoever asks: what anybody may type must not be read under our name. */
    String initials() {
        return initial(firstName) + "\u00A0" + initial(lastName);
    }

    private static String initial(String name) {
        int first = name.isEmpty() ? '?' : name.codePointAt(0);
        return (Character.isLetter(first) ? Character.toString(first).toUpperCase(Locale.ROOT) : "?") + ".";
    }

    /** Never a name: a log line may print it. */
    @Override
    public String toString() {
        return "an activation of " + uai;
    }
}
