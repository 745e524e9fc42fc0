package pix.engine.simulation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import pix.engine.knowledge.Skill;

/**
 * The description of a competence for the simulator.
 *
 * <p>One line per skill, after a header: competence, topic, level, kind of answer (typed, one_choice, several_choices),
 * discrimination, difficulty; parted by semicolons.
 */
public final class Items {

    private static final String SEARCHING = "competence-1.1.csv";
    private static final int COLUMNS = 6;

    private Items() {}

    /** The 24 skills of competence 1.1 up to level 6; their discriminations and difficulties are assumed, not measured. */
    public static List<Item> ofSearching() throws IOException {
        try (var stream = Objects.requireNonNull(Items.class.getResourceAsStream(SEARCHING))) {
            return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Fails with an {@link IllegalArgumentException} that names the line that cannot be read. */
    public static List<Item> from(Path file) throws IOException {
        return read(Files.readString(file));
    }

    static List<Item> read(String text) {
        var items = new ArrayList<Item>();
        for (var line : text.lines().skip(1).filter(line -> !line.isBlank()).toList())
            items.add(item(items.size() + 1, line));
        if (items.isEmpty()) throw new IllegalArgumentException("no skill is described");
        return List.copyOf(items);
    }

    private static Item item(int number, String line) {
        var cells = line.split(" *; *");
        if (cells.length != COLUMNS) throw new IllegalArgumentException("six cells are wanted in: " + line);
        try {
            var skill = new Skill(number, cells[0], cells[1], Integer.parseInt(cells[2]));
            var kind = AnswerKind.named(cells[3]);
            return new Item(skill, kind, Double.parseDouble(cells[4]), Double.parseDouble(cells[5]));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(e.getMessage() + " in: " + line, e);
        }
    }
}
