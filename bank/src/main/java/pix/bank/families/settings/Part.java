package pix.bank.families.settings;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something on a screen; with {@code when}, only while each setting named there has one of its values. */
@JsonTypeInfo(use = Id.DEDUCTION)
public sealed interface Part {

    @Nullable
    Map<String, List<String>> when();

    /** What is pressed: it gives settings their values, leads to a screen, and tells what happened. */
    sealed interface Pressed extends Part {
        @Nullable
        Map<String, String> set();

        @Nullable
        String to();
    }

    /** How a button or a group stands out. */
    enum Tone {
        MAIN,
        PLAIN,
        QUIET,
        SHUTTER,
        CARD,
        BANNER,
        TILES,
        ROW
    }

    record Text(@JsonProperty("text") String text, @Nullable Map<String, List<String>> when) implements Part {}

    record Heading(
            @JsonProperty("heading") String text, @Nullable Map<String, List<String>> when) implements Part {}

    /** A line of a menu, or a tile when it has a {@code thumb}. */
    record Link(
            @JsonProperty("link") String label,
            @Nullable String detail,
            @Nullable String thumb,
            @Nullable Map<String, String> set,
            @Nullable String to,
            @Nullable String say,
            @Nullable Map<String, List<String>> when)
            implements Pressed {}

    record Button(
            @JsonProperty("button") String label,
            @Nullable Tone tone,
            @Nullable Map<String, String> set,
            @Nullable String to,
            @Nullable String say,
            @Nullable Map<String, List<String>> when)
            implements Pressed {}

    /** @param set what any change does beside, such as {@code {saved: no}} */
    record Switch(
            @JsonProperty("switch") String label,
            @Nullable String detail,
            String setting,
            String on,
            String off,
            @Nullable Map<String, String> set,
            @Nullable Map<String, List<String>> when)
            implements Part {}

    record Choice(
            @JsonProperty("choice") String legend,
            String setting,
            List<Option> options,
            @Nullable Map<String, String> set,
            @Nullable Map<String, List<String>> when)
            implements Part {}

    record Option(String value, String label, @Nullable String detail) {}

    /** A line to type in. */
    record Field(
            @JsonProperty("field") String label,
            String setting,
            @Nullable Map<String, List<String>> when) implements Part {}

    /** One of the drawings of {@code pictures.js}. */
    record Picture(
            @JsonProperty("picture") String name,
            String alt,
            @Nullable Map<String, List<String>> when) implements Part {}

    record Group(
            @JsonProperty("group") String label,
            @Nullable Tone tone,
            List<Part> items,
            @Nullable Map<String, List<String>> when)
            implements Part {}
}
