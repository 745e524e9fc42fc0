package pix.accounts;

import java.util.List;

/** Who is to administrate the platform. */
public record Administrator(String firstName, String lastName, String email) {

    List<String> everythingKnown() {
        return List.of(firstName, lastName, email);
    }

    @Override
    public String toString() {
        return "an administrator";
    }
}
