package pix.bank.loader;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pix.bank.families.Family;
import pix.bank.families.Staged;
import pix.bank.framework.Device;
import pix.bank.framework.FrameworkSkill;
import pix.bank.making.file.Yaml;
import pix.bank.question.Challenge;
import pix.bank.question.Correction;
import pix.bank.question.Draw;
import pix.bank.question.Seeds;
import tools.jackson.databind.JsonNode;

/** A skill that can be asked: its statement in the framework, what its author wrote, and the devices it fits. */
public record Item(FrameworkSkill skill, SkillFile file, Set<Device> devices) {

    /**
     * Which variant somebody is asked: it cannot be told without the secret of the seeds. Value sets come in turn, from a start
     * of each one's own.
     *
     * @param where the same each time the same question is drawn, and different otherwise
     */
    public int variant(Seeds seeds, String who, int turn, String where) {
        int sets = file.sets().size();
        int drawn = seeds.number("variant", skill.name(), who, Integer.toString(turn), where);
        return drawn - drawn % sets + Math.floorMod(seeds.number("turns", skill.name(), who) + turn, sets);
    }

    /** The challenge of a variant; the numbers of variants walk through the value sets. */
    public Challenge challenge(int variant, Seeds seeds) {
        var set = file.sets().get(Math.floorMod(variant, file.sets().size()));
        try {
            return challenge(variant, set, seeds.draw(skill.name(), variant));
        } catch (RuntimeException fault) {
            throw new IllegalArgumentException(skill.name() + ", set " + set.id() + ": " + fault.getMessage(), fault);
        }
    }

    private Challenge challenge(int variant, SkillFile.ValueSet set, Draw draw) {
        var values = drawn(set, draw.apart("values"));
        var staged = staged(set.scene(), values, draw.apart("scene"));
        values.putAll(staged.values());
        var rule = Yaml.as(Template.fill(Yaml.tree(set.answer()), values), AnswerRule.class);
        var instruction = Template.fill(set.instruction(), values);
        var made = Answers.make(rule, instruction, staged.trial(), draw);
        return new Challenge(
                skill,
                variant,
                set.id(),
                devices,
                Template.fill(set.title(), values),
                instruction,
                staged.scenes(),
                made.form(),
                Optional.ofNullable(file.timer()).map(Duration::ofSeconds),
                made.key(),
                new ExampleReader(made).examples(rule, set, values),
                correction(set, made, values));
    }

    private static Map<String, String> drawn(SkillFile.ValueSet set, Draw draw) {
        var values = new LinkedHashMap<String, String>();
        if (set.draw() != null) set.draw().forEach((name, rule) -> values.put(name, rule.value(draw, values)));
        return values;
    }

    private Staged staged(@Nullable JsonNode scene, Map<String, String> values, Draw draw) {
        var family = Families.named(file.family() == null ? "written" : file.family());
        return stage(family, scene == null ? Yaml.emptyObject() : Template.fill(scene, values), draw);
    }

    private static <S> Staged stage(Family<S> family, JsonNode scene, Draw draw) {
        return family.stage(Yaml.as(scene, family.sceneType()), draw);
    }

    private static Correction correction(SkillFile.ValueSet set, Answers.Made made, Map<String, String> values) {
        var right = set.solution() == null
                ? RightAnswer.inWords(made.key(), made.form())
                : Template.fill(set.solution(), values);
        return new Correction(right + RightAnswer.among(made.key()), Template.fill(set.working(), values));
    }

    /** How often somebody who knows nothing is right, from 0 to 1: told by how it is answered, on average over its value sets. */
    public double guessing() {
        return file.sets().stream()
                .mapToDouble(set -> Guessing.of(set.answer()))
                .average()
                .orElse(0);
    }

    /** The names of the value sets, in order. */
    public List<String> sets() {
        return file.sets().stream().map(SkillFile.ValueSet::id).toList();
    }

    /** Time runs while it is answered. */
    public boolean isTimed() {
        return file.timer() != null;
    }
}
