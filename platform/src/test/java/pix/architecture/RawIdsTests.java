package pix.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number that says whose it is only by its place is taken for another one day: past the pages, ids have types. */
class RawIdsTests {

    private static final Pattern RAW = Pattern.compile(
            "(?<=[(,\\s])(?:long|Long|UUID) (?:organisation|campaign|student|account|participation|invitation|attempt|learner|claimant|owner|id)(?=[,)])"
                    + "|(?:List|Set|Collection|Map|Optional)<Long\\b[^(\\n]*(?=[,)])");

    /** A path has numbers in it: controllers give them their types. */
    private static final Pattern READS_PATHS = Pattern.compile(".*(Controller|Id|Ids)\\.java");

    /** The journal lies below the organisations, and a roll's entry below its students; nobody asks for the others by their id. */
    private static final Set<String> LEFT = Set.of(
            "audit/Act.java",
            "audit/ActFilter.java",
            "audit/ActPage.java",
            "audit/Entry.java",
            "mail/WrittenLetter.java",
            "organisations/Roll.java");

    @Test
    void no_signature_past_the_controllers_takes_a_bare_number_for_an_id() {
        var main = "platform/src/main/java/pix/";
        var raw = Sources.files(file ->
                        file.startsWith(main) && !READS_PATHS.matcher(file).matches())
                .stream()
                .filter(file -> !LEFT.contains(file.substring(main.length())))
                .flatMap(file -> raw(Sources.textOf(file)).map(found -> file + ": " + found));

        assertThat(raw).isEmpty();
    }

    @Test
    void what_is_left_is_still_there() {
        assertThat(LEFT)
                .allMatch(file -> raw(Sources.textOf("platform/src/main/java/pix/" + file))
                        .findAny()
                        .isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public boolean cancel(OrganisationId organisation, long id) {",
                "record Found(long student, Column column) {}",
                "ClassSheet of(OrganisationId organisation, Collection<Long> students) {",
                "record Page(\n        UUID attempt,\n        int percent) {}",
                "record Sheet(List<Column> columns, Map<Long, Cell> cells) {}"
            })
    void a_bare_number_is_seen(String signature) {
        assertThat(raw(signature)).isNotEmpty();
    }

    @Test
    void other_numbers_are_let_be() {
        var signatures = List.of(
                "public long daysLeft() {",
                "Day(String day, long started, long sent) {}",
                "var id = row.getLong(\"id\");",
                "public OrganisationId(long value) {");

        assertThat(signatures).allMatch(signature -> raw(signature).findAny().isEmpty());
    }

    private static Stream<String> raw(String source) {
        return RAW.matcher(source).results().map(found -> found.group());
    }
}
