package pix.bank.lesson;

/** Our own short lesson on a topic (Markdown): what to do, step by step. Comes first: the platform teaches offline. */
public record Lesson(String topic, String title, String text) {

    /** Reads a lesson's file: its first line is its title, after {@code # }. */
    public static Lesson parse(String topic, String file) {
        var lines = file.split("\\R", 2);
        if (!lines[0].startsWith("# "))
            throw new IllegalArgumentException(topic + ": a lesson begins with « # title »");
        return new Lesson(topic, lines[0].substring(2).strip(), lines[1].strip());
    }
}
