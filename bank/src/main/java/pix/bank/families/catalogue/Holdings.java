package pix.bank.families.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an author says of a catalogue; most notices are made by chance.
 *
 * @param fields of a notice, in the order of the search form and of the notice
 * @param subjects what documents are about
 * @param titles patterns, where {@code <of>} and {@code <the>} stand for the subject
 * @param lists field → the values there are
 * @param years the first and the last
 * @param codes value of a list field → what the marks of its documents begin with
 * @param favour field → a value that is found more often than chance would
 * @param fixed notices that must be there; what they do not say is drawn
 * @param queries name → what is searched: gives the texts {@code name.count} and the fields of its first notice
 * @param differ field, or {@code count}, in which all these queries must differ
 */
public record Holdings(
        String host,
        String name,
        @Nullable String tagline,
        @Nullable String intro,
        int count,
        List<Field> fields,
        List<Subject> subjects,
        List<String> titles,
        Map<String, List<String>> lists,
        List<Integer> years,
        @Nullable Map<String, String> codes,
        @Nullable Map<String, String> favour,
        @Nullable List<Map<String, String>> fixed,
        Map<String, Query> queries,
        String differ) {

    /** What a field holds, and so how it is searched: words, a value of a list, from one year to another; marks are not. */
    public enum Kind {
        TITLE,
        PERSON,
        SUBJECT,
        LIST,
        YEAR,
        MARK
    }

    public record Field(String name, String label, Kind kind) {}

    /** @param of « des abeilles »; @param the « les abeilles » */
    public record Subject(String word, String of, String the) {}

    /**
     * A search that the question is about.
     *
     * @param search parameters as the form sends them
     * @param sort the field that orders the results, absent: none
     * @param results how many there must be, at least and at most
     */
    public record Query(
            Map<String, String> search,
            @Nullable String sort,
            @Nullable List<Integer> results) {

        boolean fits(int found) {
            return results == null ? found > 0 : found >= results.getFirst() && found <= results.getLast();
        }
    }

    Field field(Kind kind) {
        return fields.stream()
                .filter(field -> field.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no field holds a " + kind));
    }

    Optional<String> favoured(Field field) {
        return favour == null ? Optional.empty() : Optional.ofNullable(favour.get(field.name()));
    }
}
