package pix.organisations.team;

import java.util.Locale;

/** What the head of a school types to get into its space: which school, and who asks. */
public record Activation(String uai, String firstName, String lastName) {

    static final int LONGEST = 255;

    public Activation {
        uai = uai.strip().toUpperCase(Locale.ROOT);
        firstName = firstName.strip().replaceAll("\\s+", " ");
        lastName = lastName.strip().replaceAll("\\s+", " ");
    }

    String requester() {
        return firstName + " " + lastName;
    }

    /** Never a name: a log line may print it. */
    @Override
    public String toString() {
        return "an activation of " + uai;
    }
}
