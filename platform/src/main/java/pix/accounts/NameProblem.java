package pix.accounts;

import java.util.Optional;
import java.util.regex.Pattern;

/** Why something is no name that an account can have. */
public enum NameProblem {
    MISSING,
    TOO_LONG,
    INVALID;

    private static final int LONGEST = 255;
    private static final Pattern HAS_A_LETTER = Pattern.compile(".*\\p{L}.*");
    private static final Pattern UNFIT =
            Pattern.compile(".*(?:\\p{Cc}|\\p{Cn}|[<>@{}\\[\\]\\\\]|://).*", Pattern.DOTALL);

    /** Empty when the name will do. */
    public static Optional<NameProblem> of(String name) {
        if (name.isEmpty()) return Optional.of(MISSING);
        if (name.length() > LONGEST) return Optional.of(TOO_LONG);
        return HAS_A_LETTER.matcher(name).matches() && !UNFIT.matcher(name).matches()
                ? Optional.empty()
                : Optional.of(INVALID);
    }
}
