package pix.bank.families.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pix.bank.question.Draw;
import pix.journeys.PageTwin;
import tools.jackson.databind.JsonNode;

/** The page shows what a program does on the cases that it knows, the judge runs it on those and others. */
class ProgramTwinsTests {

    private static final PageTwin PAGE = new PageTwin("programs.js");
    private static final List<String> CONDITIONS = List.of(
            "libre",
            "mur",
            "arrive",
            "pas-arrive",
            "plante-seche",
            "marque",
            "sous-repere",
            "autre-que-repere",
            "pas-pleine",
            "trop-froid",
            "trop-chaud",
            "hors-zone",
            "jamais");
    private static final List<String> ACTIONS = List.of(
            "avancer",
            "avancer-2",
            "est-3",
            "sud",
            "droite",
            "gauche",
            "arroser",
            "ramasser",
            "verser",
            "chauffer",
            "aerer",
            "fermer",
            "sauter");

    private static final Case LETTERS = new Case.Grid(List.of("S..m", "..m."), List.of(". A B .", "C . A B"), "AB");

    record Ends(JsonNode in, Map<String, Run.Outcome> ends) {}

    record Asked(String program, Object given) {}

    record Told(String text, Run.Outcome outcome) {}

    @Test
    void the_page_ends_a_program_as_the_table_says() {
        var table = Stream.of(PageTwin.table("programs.yaml", Ends[].class)).toList();
        var asked = table.stream()
                .flatMap(each -> each.ends().keySet().stream().map(program -> new Asked(program, each.in())))
                .toList();
        var expected = table.stream()
                .flatMap(each -> each.ends().entrySet().stream())
                .map(end -> new Told(end.getKey(), end.getValue()))
                .toList();

        assertThat(PAGE.answer(asked, Told[].class)).containsExactlyElementsOf(expected);
    }

    @Test
    void the_page_ends_programs_of_chance_as_the_judge_does() {
        var chance = new Random(7);
        var asked = new ArrayList<Asked>();
        var expected = new ArrayList<Told>();
        for (var given : cases())
            for (int count = 0; count < 120; count++) {
                var program = String.join(" ", program(chance, 4));
                asked.add(new Asked(program, given));
                expected.add(new Told(program, Run.of(ProgramText.parse(program).orElseThrow(), given)));
            }

        assertThat(PAGE.answer(asked, Told[].class)).containsExactlyElementsOf(expected);
        assertThat(expected.stream().map(Told::outcome)).contains(Run.Outcome.values());
    }

    private static List<Case> cases() {
        return Stream.concat(Stream.of(LETTERS), staged()).toList();
    }

    private static Stream<Case> staged() {
        return Stream.of(Stage.values())
                .flatMap(stage -> IntStream.range(0, 3)
                        .mapToObj(seed -> stage.cases(seed == 0 ? "gauche" : "droite", Draw.known(seed))))
                .flatMap(cases -> Stream.concat(cases.shown().stream(), cases.hidden().stream()));
    }

    private static List<String> program(Random chance, int deep) {
        return IntStream.range(0, chance.nextInt(4))
                .mapToObj(_ -> block(chance, deep))
                .toList();
    }

    private static String block(Random chance, int deep) {
        return switch (deep == 0 ? 9 : chance.nextInt(10)) {
            case 0, 1, 2 -> "tant-que " + one(chance, CONDITIONS) + body(chance, deep);
            case 3, 4 -> "repeter " + (1 + chance.nextInt(20)) + body(chance, deep);
            case 5 -> "si " + one(chance, CONDITIONS) + body(chance, deep);
            case 6 -> "si " + one(chance, CONDITIONS) + body(chance, deep) + " sinon { " + one(chance, ACTIONS) + " }";
            default -> one(chance, ACTIONS);
        };
    }

    private static String body(Random chance, int deep) {
        var blocks = program(chance, deep - 1);
        return blocks.isEmpty() ? " { }" : " { " + String.join(" ", blocks) + " }";
    }

    private static String one(Random chance, List<String> among) {
        return among.get(chance.nextInt(among.size()));
    }
}
