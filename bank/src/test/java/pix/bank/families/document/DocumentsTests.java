package pix.bank.families.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pix.bank.TwinTable;

/** What the judge finds of documents. The page is held to the same table in the journeys. */
class DocumentsTests {

    record Table(List<Text> lines, List<Reached> access, List<Changed> changes) {}

    record Text(Drive.Document document, List<Way> ways) {}

    record Way(Map<String, String> state, Map<String, String> becomes) {}

    record Reached(String person, @Nullable String folder, Map<String, String> state, Role may) {}

    record Changed(List<Drive.Line> before, List<Drive.Line> after, List<String> differ) {}

    private static final Table TABLE = TwinTable.read("documents.yaml", Table.class);

    @ParameterizedTest
    @MethodSource("lines")
    void lines_become_what_the_table_says(Text text) {
        assertThat(text.ways())
                .allSatisfy(way ->
                        assertThat(Lines.now(text.document(), way.state())).isEqualTo(way.becomes()));
    }

    @ParameterizedTest
    @MethodSource("access")
    void somebody_may_do_what_the_table_says(Reached row) {
        assertThat(Access.of(row.person(), document(row.folder()), row.state())).isEqualTo(row.may());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void lines_differ_as_the_table_says(Changed row) {
        assertThat(Lines.changed(row.before(), row.after())).isEqualTo(row.differ());
    }

    private static Drive.Document document(@Nullable String folder) {
        return new Drive.Document(
                "d1",
                "Programme",
                null,
                "vous",
                null,
                folder,
                null,
                null,
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Role.NONE);
    }

    static Stream<Text> lines() {
        return TABLE.lines().stream();
    }

    static Stream<Reached> access() {
        return TABLE.access().stream();
    }

    static Stream<Changed> changes() {
        return TABLE.changes().stream();
    }
}
