package pix.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The very form that was filled in: sent twice as it is, by two clicks or by going back, it does its work once; with other
 * words in it, again.
 */
public final class SentForm {

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private SentForm() {}

    /** What a page gives to its form. */
    public static String newId() {
        return UUID.randomUUID().toString();
    }

    /** The id that a form says; empty where it is none of ours. */
    public static Optional<UUID> id(String said) {
        return ID.matcher(said).matches() ? Optional.of(UUID.fromString(said)) : Optional.empty();
    }

    /** Empty where the form says no id of ours. */
    public static Optional<UUID> key(String id, byte[] content) {
        if (!ID.matcher(id).matches()) return Optional.empty();
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(id.getBytes(UTF_8));
        bytes.writeBytes(content);
        return Optional.of(UUID.nameUUIDFromBytes(bytes.toByteArray()));
    }
}
