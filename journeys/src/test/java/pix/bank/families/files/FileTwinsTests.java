package pix.bank.families.files;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pix.bank.making.file.Yaml;
import pix.bank.question.Draw;
import pix.journeys.PageTwin;

/** Where the page shows that things stand, the judge finds them; what an author asks of files is what a search finds. */
class FileTwinsTests {

    private static final PageTwin PAGE = new PageTwin("files.js");
    private static final List<String> NAMES = List.of(
            "plan",
            "Plan.odt",
            "a b.tar.gz",
            "École",
            "école (2)",
            "note.txt",
            "photos.zip",
            "ÉTÉ 2026",
            "x".repeat(80));

    private static final String DESK = """
            tools: [delete]
            start: docs
            places:
              - name: Documents
                id: docs
                items:
                  - {name: plan.odt, id: plan, size: "1,4 Mo", date: 2026-03-02}
                  - {name: École, id: ecole, items: [{name: note.txt, id: note}, {name: Plan.odt}, {name: Vide, items: []}]}
                  - {name: sac.zip, id: sac, archive: true, items: [{name: Un, items: [{name: deux.txt}]}, {name: plan.odt}]}
                  - {name: "IMG_#.jpg", many: {count: 12, from: 7, step: [1, 3], between: [2026-01-01, 2026-02-28], sizes: ["1 Mo", "4 Mo"]}}
                  - {name: "<what>.odt", many: {count: 8, words: {what: [Gâteau, Gratin, gateau, Œuf, Oeuf, été, Étude, "a-b", a b]}, between: [2026-01-01, 2026-01-09], sizes: ["1 Ko", "4 Ko"]}}
              - {name: Clé, id: key, icon: key, items: [{name: plan.odt}, {name: Copie, items: [{name: plan.odt}]}]}
            """;

    record Look(
            String inside,
            @Nullable String name,
            @Nullable String from,
            @Nullable String to,
            @Nullable String more,
            @Nullable String less,
            Ask.By by,
            boolean down) {

        Ask ask() {
            return new Ask(inside, name, null, from, to, more, less, null, by, down, null, null, null);
        }
    }

    record Asked(List<Node> nodes, List<List<Object>> acts, List<Look> asks) {}

    record Told(Map<String, String> state, Map<String, String> stands, List<List<String>> found) {}

    @ParameterizedTest
    @MethodSource("chances")
    void the_judge_finds_everything_where_the_page_shows_it(Random chance) {
        var nodes = nodes(chance.nextInt(1000));
        var acts = IntStream.range(0, 40).mapToObj(_ -> act(chance)).toList();

        var told = PAGE.answer(new Asked(nodes, acts, List.of()), Told.class);

        var judged = Changes.applied(Forest.of(nodes), told.state());
        assertThat(judged.all().collect(toMap(Node::id, node -> judged.path(node) + (node.isFile() ? "" : "/"))))
                .isEqualTo(told.stands());
    }

    @Test
    void a_search_finds_in_the_page_what_its_author_counted() {
        var chance = new Random(11);
        var nodes = nodes(3);
        var looks = IntStream.range(0, 200).mapToObj(_ -> look(chance)).toList();

        var told = PAGE.answer(new Asked(nodes, List.of(), looks), Told.class);

        var forest = Forest.of(nodes);
        assertThat(told.found())
                .containsExactlyElementsOf(looks.stream()
                        .map(look ->
                                look.ask().found(forest).stream().map(Node::id).toList())
                        .toList());
    }

    static Stream<Random> chances() {
        return IntStream.range(0, 60).mapToObj(Random::new);
    }

    private static List<Object> act(Random chance) {
        return List.of(
                chance.nextInt(8), chance.nextInt(1000), chance.nextInt(1000), NAMES.get(chance.nextInt(NAMES.size())));
    }

    /** Something is always looked for, so that the page lists what is below a folder too. */
    private static Look look(Random chance) {
        return new Look(
                one(chance, "docs", "ecole", "key"),
                one(chance, "a", "PLAN", "é", ".", "e", "img_1"),
                chance.nextBoolean() ? null : one(chance, "2026-01-05", "2026-02-01"),
                chance.nextBoolean() ? null : one(chance, "2026-02-10", "2026-01-31"),
                chance.nextBoolean() ? null : one(chance, "1 Mo", "2,5 Mo", "2 Ko"),
                chance.nextBoolean() ? null : one(chance, "3 Mo", "1 Go", "3,25 Ko"),
                Ask.By.values()[chance.nextInt(Ask.By.values().length)],
                chance.nextBoolean());
    }

    private static String one(Random chance, String... among) {
        return among[chance.nextInt(among.length)];
    }

    private static List<Node> nodes(int seed) {
        return Planting.nodes(Yaml.read(DESK, Desk.class), Draw.known(seed));
    }
}
