package pix.organisations.roll;

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

    /** Never a name: a log line may print it. */
    @Override
    public String toString() {
        return "an entry of a roll";
    }
}
