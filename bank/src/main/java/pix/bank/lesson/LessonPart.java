package pix.bank.lesson;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What of a lesson helps with some levels of its topic.
 *
 * @param levels the levels of the skills that it helps with
 * @param text Markdown
 */
public record LessonPart(String title, SortedSet<Integer> levels, String text) {

    static final String HEADING = "## ";

    private static final Pattern SHAPE = Pattern.compile("## (.+?) \\{([1-8](?:-[1-8])?(?:,[1-8](?:-[1-8])?)*)}");
    private static final Pattern COMMA = Pattern.compile(",");

    /** @param heading as it is written: {@code ## title {2,4-6}} */
    static LessonPart parse(String topic, String heading, String text) {
        var read = SHAPE.matcher(heading);
        if (!read.matches())
            throw new IllegalArgumentException(
                    topic + ": a part of a lesson begins with « ## title {levels} », not with « " + heading + " »");
        if (text.isEmpty()) throw new IllegalArgumentException(topic + ": « " + read.group(1) + " » says nothing");
        return new LessonPart(read.group(1), levels(read.group(2)), text);
    }

    private static SortedSet<Integer> levels(String written) {
        var levels = new TreeSet<Integer>();
        COMMA.splitAsStream(written).forEach(range -> {
            int last = range.charAt(range.length() - 1) - '0';
            for (int level = range.charAt(0) - '0'; level <= last; level++) levels.add(level);
        });
        return levels;
    }
}
