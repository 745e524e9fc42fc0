package pix.organisations.roll;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One student as a file gives them: no field is blank, what is not told is not there.
 *
 * @param fields the birth date as an ISO date, everything else as it is kept
 */
public record RollEntry(Map<RollField, String> fields) {

    public RollEntry {
        var kept = new EnumMap<RollField, String>(RollField.class);
        fields.forEach((field, value) -> {
            if (!value.isBlank()) kept.put(field, value);
        });
        fields = kept;
    }

    public Optional<String> get(RollField field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** What makes the student the same from one file to the next, and is in every entry. */
    public String key(RollFormat format) {
        return requireNonNull(fields.get(format.key()));
    }

    /** Never a name: a log line may print it. */
    @Override
    public String toString() {
        return "an entry of a roll";
    }
}
