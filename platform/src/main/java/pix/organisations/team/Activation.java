package pix.organisations.team;

import pix.engine.writing.Typed;

/** What the head of a school types to get into its space: which school, and who asks. */
public record Activation(String uai, String firstName, String lastName) {

    static final int LONGEST = 255;

    public Activation {
        uai = Typed.code(uai);
        firstName = Typed.line(firstName);
        lastName = Typed.line(lastName);
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
