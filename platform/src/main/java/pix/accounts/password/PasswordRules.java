package pix.accounts.password;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Eight characters or more, an upper case, a lower case, a digit, and not what everybody tries first. */
public final class PasswordRules {

    private static final int SHORTEST = 8;

    private PasswordRules() {}

    /** The first thing to say about this password; what is known of its owner must not be enough to guess it. */
    public static Optional<PasswordProblem> problemWith(Password password, List<String> knownOfItsOwner) {
        var value = password.value();
        if (value.isEmpty()) return Optional.of(PasswordProblem.MISSING);
        if (value.length() > Password.LONGEST) return Optional.of(PasswordProblem.TOO_LONG);
        if (!isVariedEnough(value)) return Optional.of(PasswordProblem.TOO_SIMPLE);
        if (CommonPasswords.include(value, knownOfItsOwner)) return Optional.of(PasswordProblem.TOO_COMMON);
        return Optional.empty();
    }

    private static boolean isVariedEnough(String value) {
        return value.codePointCount(0, value.length()) >= SHORTEST
                && has(value, Character::isUpperCase)
                && has(value, Character::isLowerCase)
                && has(value, Character::isDigit);
    }

    private static boolean has(String value, IntPredicate kind) {
        return value.codePoints().anyMatch(kind);
    }
}
