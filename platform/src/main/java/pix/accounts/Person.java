package pix.accounts;

import java.util.Optional;

/** Whoever is signed in, as the pages know them: nothing more than what a page needs. */
public record Person(AccountId id, String firstName, String lastName, Optional<StaffRole> staffRole) {

    public boolean isStaff() {
        return staffRole.isPresent();
    }

    /** Never a name: a log line or an error may print a person. */
    @Override
    public String toString() {
        return "person " + id;
    }
}
