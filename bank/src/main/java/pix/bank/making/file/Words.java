package pix.bank.making.file;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The shared word lists: {@code bank/words/NAME.txt}, a word a line. */
public final class Words {

    private static final Map<String, List<String>> LISTS = new ConcurrentHashMap<>();

    private Words() {}

    /** The words of a list; a list that is not there is an author's error and names itself. */
    public static List<String> list(String name) {
        return LISTS.computeIfAbsent(
                name,
                wanted -> Resource.text("words/" + wanted + ".txt")
                        .orElseThrow(() -> new IllegalArgumentException("no word list " + wanted))
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList());
    }
}
