package pix.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import pix.engine.knowledge.Skill;

/** Skills as tables name them, topic then level: web3. A letter after the level tells apart two skills of one level. */
public final class SkillNames {

    private static final Pattern NAME = Pattern.compile("([A-Za-z]+)(\\d)(\\w*)");

    private final Map<String, Skill> byName = new LinkedHashMap<>();

    /** The same skill for the same name, numbered in order of first mention; what follows a space is not the name. */
    public Skill skill(String text) {
        var name = text.split(" ")[0];
        return byName.computeIfAbsent(name, _ -> made(name));
    }

    public List<Skill> skills(List<String> texts) {
        return texts.stream().map(this::skill).toList();
    }

    public String name(Skill skill) {
        return name(skill.number());
    }

    public String name(int number) {
        return List.copyOf(byName.keySet()).get(number - 1);
    }

    private Skill made(String name) {
        var parts = NAME.matcher(name);
        if (!parts.matches()) throw new IllegalArgumentException("not a skill: " + name);
        return new Skill(byName.size() + 1, "1.1", parts.group(1), Integer.parseInt(parts.group(2)));
    }
}
