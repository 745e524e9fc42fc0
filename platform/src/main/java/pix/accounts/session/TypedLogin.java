package pix.accounts.session;

import java.util.Locale;
import java.util.regex.Pattern;
import pix.accounts.EmailAddress;
import pix.engine.writing.Letters;
import pix.engine.writing.Typed;

/** An e-mail or a username as it is looked up, however a keyboard or a phone wrote it: « Ines. Loeuillet1203 ». */
record TypedLogin(String value) {

    private static final Pattern NOT_IN_A_LOGIN = Pattern.compile("[\\s\\x00]+");

    static TypedLogin of(String typed) {
        var plain = Typed.plain(typed);
        return new TypedLogin(plain.contains("@") ? email(plain) : username(plain));
    }

    /** No database text holds the character zero, and no login either. */
    private static String email(String typed) {
        return EmailAddress.of(typed.replace("\0", "")).value();
    }

    private static String username(String typed) {
        return NOT_IN_A_LOGIN.matcher(Letters.folded(typed)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Never what was typed: it may be a password in the wrong field. */
    @Override
    public String toString() {
        return "a login";
    }
}
