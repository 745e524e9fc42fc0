package pix.accounts;

import java.util.Optional;
import java.util.regex.Pattern;

/** A login that its owner recognises and nobody else learns: « t***@example.net », « j***.d***0101 ». */
public record MaskedLogin(String value) {

    private static final Pattern EMAIL = Pattern.compile("(.)[^@]*(@.+)");
    private static final Pattern USERNAME = Pattern.compile("(.)[^.]*\\.(.).*?(\\d{4})");

    /** Nothing at all for an account without a login of ours. */
    public static Optional<MaskedLogin> of(Optional<String> login) {
        return login.map(MaskedLogin::masked).map(MaskedLogin::new);
    }

    private static String masked(String login) {
        var email = EMAIL.matcher(login);
        if (email.matches()) return email.replaceFirst("$1***$2");
        var username = USERNAME.matcher(login);
        return username.matches() ? username.replaceFirst("$1***.$2***$3") : "***";
    }
}
