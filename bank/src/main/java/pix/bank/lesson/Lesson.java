package pix.bank.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Our own short lesson on a topic (Markdown): what to do, step by step. Comes first: the platform teaches offline.
 *
 * @param intro what comes before the first part; may be empty
 * @param parts in the order of the file, each for some levels of the topic
 */
public record Lesson(String topic, String title, String intro, List<LessonPart> parts) {

    private static final String TITLE = "# ";
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int WORDS_A_MINUTE = 200;

    public Lesson {
        parts = List.copyOf(parts);
    }

    /** Reads a lesson's file: its first line is its title, after {@code # }; parts begin with {@code ## title {levels}}. */
    public static Lesson parse(String topic, String file) {
        var lines = file.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().startsWith(TITLE))
            throw new IllegalArgumentException(topic + ": a lesson begins with « # title »");
        var blocks = blocks(lines.subList(1, lines.size()));
        var parts = blocks.stream()
                .skip(1)
                .map(block -> LessonPart.parse(topic, block.getFirst(), text(block.subList(1, block.size()))))
                .toList();
        return new Lesson(topic, lines.getFirst().substring(TITLE.length()).strip(), text(blocks.getFirst()), parts);
    }

    /** What comes before the first heading, then each heading with what follows it. */
    private static List<List<String>> blocks(List<String> lines) {
        var blocks = new ArrayList<List<String>>();
        blocks.add(new ArrayList<>());
        for (var line : lines) {
            if (line.startsWith(LessonPart.HEADING)) blocks.add(new ArrayList<>());
            blocks.getLast().add(line);
        }
        return blocks;
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines).strip();
    }

    /** What helps with this level of the topic. */
    public List<LessonPart> parts(int level) {
        return parts.stream().filter(part -> part.levels().contains(level)).toList();
    }

    /** About how long it takes to read. */
    public int minutes() {
        return Math.ceilDiv(SPACE.split(text()).length, WORDS_A_MINUTE);
    }

    /** The words of the whole lesson, without the titles. */
    public String text() {
        return Stream.concat(Stream.of(intro), parts.stream().map(LessonPart::text))
                .collect(Collectors.joining("\n\n"))
                .strip();
    }
}
