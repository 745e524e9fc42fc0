package pix.certification.certificate;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * By which anybody may check a certificate: {@code P-} and eight signs that are not mistaken for each other, all different
 * (certification.md 10.1).
 */
public record VerificationCode(String value) {

    private static final String SIGNS = "2346789BCDFGHJKMPQRTVWXY";
    private static final int LENGTH = 8;
    private static final Pattern SHAPE = Pattern.compile("P-[" + SIGNS + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public VerificationCode {
        if (!SHAPE.matcher(value).matches()) throw new IllegalArgumentException("no verification code");
    }

    static VerificationCode random() {
        var signs = SIGNS.chars().boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(signs, RANDOM);
        return new VerificationCode(
                "P-" + signs.stream().limit(LENGTH).map(Character::toString).collect(Collectors.joining()));
    }

    /** As people type it: in any case, with spaces, without its beginning. Empty for what cannot be one. */
    public static Optional<VerificationCode> typed(String text) {
        var plain = text.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
        var signs = plain.length() == LENGTH + 1 && plain.startsWith("P") ? plain.substring(1) : plain;
        return Optional.of("P-" + signs).filter(SHAPE.asMatchPredicate()).map(VerificationCode::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
