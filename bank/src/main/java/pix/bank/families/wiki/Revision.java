package pix.bank.families.wiki;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import pix.bank.families.wiki.Wiki.Version;

/**
 * An article as it was after a change.
 *
 * @param number 1 for the first
 * @param pieces its Markdown, piece by piece
 */
record Revision(int number, String when, String who, String note, SortedMap<String, String> pieces) {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy 'à' HH:mm", Locale.FRENCH);

    static Revision still(String text) {
        var pieces = new TreeMap<String, String>();
        pieces.put("", text);
        return new Revision(1, "", "", "", pieces);
    }

    static List<Revision> past(List<Version> versions) {
        var past = new ArrayList<Revision>();
        var pieces = new TreeMap<String, String>();
        for (var version : versions) {
            if (version.set() != null) pieces.putAll(version.set());
            if (version.drop() != null) version.drop().forEach(pieces::remove);
            var note = version.note() == null ? "" : version.note();
            past.add(new Revision(past.size() + 1, version.when(), version.who(), note, new TreeMap<>(pieces)));
        }
        for (int next = 1; next < past.size(); next++) checkOrder(past.get(next - 1), past.get(next));
        return List.copyOf(past);
    }

    private static void checkOrder(Revision one, Revision next) {
        if (!one.time().isBefore(next.time()))
            throw new IllegalArgumentException("version of " + next.when + " comes after that of " + one.when);
    }

    String text() {
        return String.join("\n\n", pieces.values());
    }

    /** In bytes. */
    int size() {
        return text().getBytes(StandardCharsets.UTF_8).length;
    }

    private LocalDateTime time() {
        return LocalDateTime.parse(when, WRITTEN);
    }

    String inWords() {
        return time().format(LONG).replaceFirst("^1 ", "1er ");
    }
}
