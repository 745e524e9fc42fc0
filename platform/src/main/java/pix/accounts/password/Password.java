package pix.accounts.password;

import java.text.Normalizer;

/** What a person typed as a password, the same from every keyboard: « é » in one character or in two is one « é ». */
public record Password(String value) {

    /** Longer is refused, not cut: beyond this only the cost of hashing grows. */
    static final int LONGEST = 128;

    public Password {
        value = Normalizer.normalize(value, Normalizer.Form.NFC);
    }

    /** Never the password: who reads it in a log could use it. */
    @Override
    public String toString() {
        return "a password";
    }
}
