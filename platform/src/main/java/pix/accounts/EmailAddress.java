package pix.accounts;

import java.util.Locale;
import java.util.regex.Pattern;
import pix.engine.writing.Typed;

/**
 * An e-mail address, in lower case: capital letters never make another account. It is read as people type it and as mail
 * programs give it.
 */
public record EmailAddress(String value) {

    static final int LONGEST = 255;

    private static final Pattern SHAPE =
            Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,63}");

    /** A phone puts a space after a full stop. */
    private static final Pattern AROUND_MARKS = Pattern.compile(" *([.@]) *");

    /** {@code Jean Dupont <jean@…>}, as a mail program gives it. */
    private static final Pattern NAMED = Pattern.compile("[^<>\\r\\n]*<([^<>\\r\\n]*)>[\\s,;.]*");

    /** {@code mailto:jean@…?subject=…}, as a link that was copied; {@code jean@… (Jean)}. */
    private static final Pattern LINK = Pattern.compile("mailto:([^?]*)(?:\\?.*)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern COMMENT = Pattern.compile("\\s*\\([^()@\\r\\n]*\\)$");
    private static final Pattern QUOTED = Pattern.compile("([\"'])(.*)\\1");

    /** A sentence ends with a full stop, and a list is cut behind its comma. */
    private static final Pattern AT_THE_END = Pattern.compile("[.,;]+$");

    public static EmailAddress of(String typed) {
        var plain = inside(NAMED, 1, Typed.plain(typed).strip()).strip();
        var bare = AT_THE_END
                .matcher(COMMENT.matcher(inside(LINK, 1, plain)).replaceAll("").strip())
                .replaceAll("");
        var address = AROUND_MARKS.matcher(inside(QUOTED, 2, bare)).replaceAll("$1");
        return new EmailAddress(address.toLowerCase(Locale.ROOT));
    }

    private static String inside(Pattern wrapping, int group, String text) {
        var wrapped = wrapping.matcher(text);
        return wrapped.matches() ? wrapped.group(group) : text;
    }

    public boolean isMissing() {
        return value.isEmpty();
    }

    public boolean isTooLong() {
        return value.length() > LONGEST;
    }

    /** It has the shape of one; whether somebody reads it, only a letter tells. */
    public boolean isValid() {
        return !isTooLong() && SHAPE.matcher(value).matches();
    }

    /** Never the address: a log line may print it. */
    @Override
    public String toString() {
        return "an e-mail address";
    }
}
