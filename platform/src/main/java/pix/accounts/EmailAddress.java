package pix.accounts;

import java.util.Locale;
import java.util.regex.Pattern;
import pix.engine.writing.Typed;

/** An e-mail address, in lower case: capital letters never make another account. */
public record EmailAddress(String value) {

    static final int LONGEST = 255;

    private static final Pattern SHAPE =
            Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,63}");

    /** A phone puts a space after a full stop. */
    private static final Pattern AROUND_MARKS = Pattern.compile(" *([.@]) *");

    public static EmailAddress of(String typed) {
        var address = AROUND_MARKS.matcher(Typed.plain(typed).strip()).replaceAll("$1");
        return new EmailAddress(address.toLowerCase(Locale.ROOT));
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
