package pix.accounts.code;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.security.SecureRandom;

/** What an authenticator app shares with us: 160 bits, written in base 32 (RFC 4648) for people and apps to read. */
public record TotpSecret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SIGNS = 32;
    private static final int BITS = 5;

    static TotpSecret random() {
        var text = new StringBuilder();
        RANDOM.ints(SIGNS, 0, LETTERS.length()).forEach(place -> text.append(LETTERS.charAt(place)));
        return new TotpSecret(text.toString());
    }

    /** In groups of four, to be typed by hand. */
    public String inGroups() {
        return text.replaceAll(".{4}(?=.)", "$0 ");
    }

    /** What a QR code tells an app. */
    public String address(String issuer, String login) {
        return "otpauth://totp/" + encoded(issuer + ":" + login) + "?secret=" + text + "&issuer=" + encoded(issuer);
    }

    byte[] bytes() {
        var bytes = new byte[text.length() * BITS / Byte.SIZE];
        int buffer = 0;
        int held = 0;
        int place = 0;
        for (char sign : text.toCharArray()) {
            buffer = buffer << BITS | LETTERS.indexOf(sign);
            held += BITS;
            if (held < Byte.SIZE) continue;
            held -= Byte.SIZE;
            bytes[place++] = (byte) (buffer >> held);
        }
        return bytes;
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, UTF_8).replace("+", "%20");
    }

    /** Never the secret itself. */
    @Override
    public String toString() {
        return "a secret";
    }
}
