package pix.accounts;

/** What a member of the platform's staff may do; most accounts have none. */
public enum StaffRole {
    ADMINISTRATOR
}
