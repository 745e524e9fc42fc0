package pix.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pix.engine.Row;
import pix.engine.SkillNames;
import pix.engine.Tables;
import pix.engine.knowledge.Evidence;
import pix.engine.knowledge.Knowledge;
import pix.engine.knowledge.Origin;
import pix.engine.knowledge.Skill;
import pix.engine.knowledge.Status;

class ScoringTests {

    @ParameterizedTest
    @MethodSource
    void skills_of_one_level_share_its_pix(Row row) {
        var names = new SkillNames();
        var values = SkillValues.of(names.skills(row.list("Skills of the competence")));

        assertThat(values.of(names.skill(row.text("Skill")))).isEqualTo(points(row.text("Value")));
    }

    static Stream<Row> skills_of_one_level_share_its_pix() {
        return Tables.rows("scoring/skill-value.md");
    }

    @ParameterizedTest
    @MethodSource
    void a_level_held_whole_is_a_level(Row row) {
        var skills = IntStream.rangeClosed(1, row.whole("Skills of the level"))
                .mapToObj(number -> new Skill(number, "1.1", "topic" + number, 1))
                .toList();
        var values = SkillValues.of(skills);
        var sum = values.held(skills, holding(skills));

        assertThat(values.of(skills.getFirst())).isEqualTo(points(row.text("Value of each")));
        assertThat(sum).isEqualTo(points(row.text("Sum")));
        assertThat(Score.of(sum, 6).pix()).isEqualTo(8);
        assertThat(Score.of(sum, 6).level()).isEqualTo(1);
        assertThat(skills.stream()
                        .mapToDouble(skill -> values.of(skill).toDouble())
                        .reduce(0, Double::sum))
                .isEqualTo(row.decimal("Double"));
    }

    static Stream<Row> a_level_held_whole_is_a_level() {
        return Tables.rows("scoring/full-level.md");
    }

    @ParameterizedTest
    @MethodSource
    void a_competence_shows_whole_pix_and_levels_up_to_the_ceiling(Row row) {
        var cap = new Cap(row.whole("Highest"), row.isYes("Pix ceiling"), row.isYes("Level ceiling"));
        var score = new Score(sum(row.list("Pix of the held skills")), cap);

        assertThat(score.exact()).isEqualTo(points(row.text("Exact")));
        assertThat(List.of(score.pix(), score.level(), score.pixAhead(), score.pixLeft()))
                .isEqualTo(List.of(row.whole("Pix"), row.whole("Level"), row.whole("Ahead"), 8 - row.whole("Ahead")));
    }

    static Stream<Row> a_competence_shows_whole_pix_and_levels_up_to_the_ceiling() {
        return Tables.rows("scoring/competence.md", "Pix ceiling");
    }

    @ParameterizedTest
    @MethodSource
    void the_way_to_the_next_level_is_not_rounded(Row row) {
        var ahead = points(row.text("Ahead"));

        assertThat(Score.percentage(ahead)).isEqualTo(row.decimal("Per cent"));
        if (row.text("Left").equals("-")) return;
        assertThat(Score.of(ahead, 6).percentage()).isEqualTo(row.decimal("Per cent"));
        assertThat(Score.of(ahead, 6).pixLeft()).isEqualTo(row.whole("Left"));
    }

    static Stream<Row> the_way_to_the_next_level_is_not_rounded() {
        return Tables.rows("scoring/competence.md", "Left");
    }

    @ParameterizedTest
    @MethodSource
    void held_skills_add_up(Row row) {
        var names = new SkillNames();
        var skills = names.skills(row.list("Skills of the competence"));
        var held = names.skills(row.list("Held"));

        assertThat(SkillValues.of(skills).held(skills, holding(held))).isEqualTo(points(row.text("Exact pix")));
    }

    static Stream<Row> held_skills_add_up() {
        return Tables.rows("scoring/competence.md", "Held");
    }

    @ParameterizedTest
    @MethodSource
    void a_profile_adds_whole_pix(Row row) {
        int highest = row.whole("Highest");
        var cell = row.text("Exact pix of the competences");
        var exact = cell.equals("16 full") ? Collections.nCopies(16, "" + 8 * highest) : List.of(cell.split(", "));

        assertThat(profile(exact, highest).pix()).isEqualTo(row.whole("Total"));
    }

    static Stream<Row> a_profile_adds_whole_pix() {
        return Tables.rows("scoring/total.md");
    }

    @ParameterizedTest
    @MethodSource
    void five_competences_of_level_one_make_one_certifiable(Row row) {
        var profile = profile(row.list("Exact pix of the competences"), 7);

        assertThat(profile.scores().values().stream().map(score -> "" + score.level()))
                .isEqualTo(row.list("Levels"));
        assertThat(profile.isCertifiable()).isEqualTo(row.isYes("Certifiable"));
    }

    static Stream<Row> five_competences_of_level_one_make_one_certifiable() {
        return Tables.rows("scoring/certifiable.md");
    }

    @ParameterizedTest
    @MethodSource
    void mastery_is_rounded_once(Row row) {
        var mastery = new Mastery(row.whole("Held"), row.whole("Targeted"));

        assertThat(mastery.rate()).isEqualByComparingTo(new BigDecimal(row.text("Rate")));
        assertThat(mastery.percentage()).isEqualTo(row.whole("Per cent"));
    }

    static Stream<Row> mastery_is_rounded_once() {
        return Tables.rows("scoring/mastery.md", "Held");
    }

    @ParameterizedTest
    @MethodSource
    void mastery_of_a_profile_is_counted_in_pix(Row row) {
        var mastery = new Mastery(
                row.whole("Total"), 16 * Cap.at(row.whole("Highest")).pix());

        assertThat(mastery.rate()).isEqualByComparingTo(new BigDecimal(row.text("Rate")));
    }

    static Stream<Row> mastery_of_a_profile_is_counted_in_pix() {
        return Tables.rows("scoring/mastery.md", "Total");
    }

    private static Profile profile(List<String> exact, int highest) {
        var scores = new TreeMap<String, Score>();
        exact.forEach(pix -> scores.put("%02d".formatted(scores.size()), Score.of(points(pix), highest)));
        return new Profile(scores);
    }

    private static Knowledge holding(List<Skill> skills) {
        var evidence = new ArrayList<Evidence>();
        skills.forEach(skill -> evidence.add(new Evidence(skill.number(), Status.HELD, Origin.DIRECT, Instant.EPOCH)));
        return Knowledge.none().learn(evidence);
    }

    private static Points sum(List<String> texts) {
        return texts.stream().map(ScoringTests::points).reduce(Points.ZERO, Points::plus);
    }

    /** 8/3 or 15.999, exactly. */
    private static Points points(String text) {
        var parts = text.split("/");
        if (parts.length == 2) return Points.of(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
        var decimal = new BigDecimal(text);
        return Points.of(
                decimal.unscaledValue().longValueExact(),
                BigDecimal.TEN.pow(decimal.scale()).longValueExact());
    }
}
