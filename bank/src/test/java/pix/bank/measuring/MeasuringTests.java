package pix.bank.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pix.bank.loader.Bank;
import pix.bank.loader.BankLoader;
import pix.bank.making.file.Yaml;
import pix.engine.knowledge.Skill;
import pix.engine.scoring.Reach;
import pix.engine.simulation.World;
import tools.jackson.databind.JsonNode;

class MeasuringTests {

    private static final Bank BANK = BankLoader.load();
    private static final MeasuredCompetences COMPETENCES = new MeasuredCompetences(BANK);

    static Stream<String> open() {
        return COMPETENCES.codes();
    }

    @Test
    void every_competence_that_is_open_can_be_simulated() {
        var playable =
                BANK.items().values().stream().map(item -> item.skill().skill()).toList();

        assertThat(open())
                .containsExactlyElementsOf(Reach.ofOpenCompetences(playable).stream()
                        .map(Skill::competence)
                        .distinct()
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("open")
    void all_that_can_be_asked_of_it_is_asked_to_somebody(String competence) {
        var report = COMPETENCES.report(competence, World.USUAL, 2_000, 1);

        assertThat(report.items()).allMatch(item -> report.exposure(item) > 0);
    }

    @Test
    void what_is_found_is_a_line_each_or_objects_for_a_machine() {
        var findings = open().map(code -> new Finding(code, World.USUAL, COMPETENCES.report(code, World.USUAL, 30, 1)))
                .toList();

        var page = FindingsText.page(findings, 30, 1, false);
        var objects = Yaml.read(FindingsText.json(findings, 30, 1), JsonNode.class);

        assertThat(open()).allMatch(code -> page.lines().anyMatch(line -> line.startsWith(code + " ")));
        assertThat(objects.size()).isEqualTo(findings.size());
        assertThat(List.of("shown", "predicted", "questions", "skills", "bands"))
                .allMatch(name -> objects.get(0).has(name));
    }

    @Test
    void a_competence_in_detail_names_each_of_its_skills() {
        var code = open().findFirst().orElseThrow();
        var finding = new Finding(code, World.USUAL, COMPETENCES.report(code, World.USUAL, 30, 1));

        var page = FindingsText.page(List.of(finding), 30, 1, true);

        assertThat(BANK.framework().competence(code).orElseThrow().skills())
                .filteredOn(skill -> BANK.item(skill.skill().number()).isPresent())
                .allMatch(skill -> page.contains(skill.name() + " "));
    }
}
