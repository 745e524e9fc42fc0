package pix.accounts;

import java.util.Optional;

/**
 * Whoever is signed in, as the pages know them: nothing more than what a page needs.
 *
 * @param isGuest takes a campaign without an account of their own
 */
public record Person(AccountId id, String firstName, String lastName, Optional<StaffRole> staffRole, boolean isGuest) {

    public Person(AccountId id, String firstName, String lastName, Optional<StaffRole> staffRole) {
        this(id, firstName, lastName, staffRole, false);
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
