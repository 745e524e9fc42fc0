package pix.accounts;

import java.util.Optional;

/**
 * Whoever is signed in, as the pages know them: nothing more than what a page needs.
 *
 * @param isGuest takes a campaign without an account of their own
 * @param hasSecondFactor whether log-ins ask for a code
 */
public record Person(
        AccountId id,
        String firstName,
        String lastName,
        Optional<StaffRole> staffRole,
        boolean isGuest,
        boolean hasSecondFactor) {

    public Person(AccountId id, String firstName, String lastName, Optional<StaffRole> staffRole) {
        this(id, firstName, lastName, staffRole, false, false);
    }

    public boolean isStaff() {
        return staffRole.isPresent();
    }

    /** Never a name: a log line or an error may print a person. */
    @Override
    public String toString() {
        return "person " + id;
    }
}
