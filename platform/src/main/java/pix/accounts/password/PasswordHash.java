package pix.accounts.password;

/** What is kept of a password. */
public record PasswordHash(String value) {

    @Override
    public String toString() {
        return "a password hash";
    }
}
