package pix.bank.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import pix.bank.loader.Bank;
import pix.bank.loader.BankLoader;
import pix.bank.loader.Item;
import pix.bank.question.Challenge;
import pix.bank.question.Seeds;

/** The bank as its files are now: read again when one of them has changed. */
final class LiveBank {

    private static final Path FILES = Path.of("bank/src/main/resources/bank");
    private static @Nullable Bank bank;
    private static long readAt = -1;

    private LiveBank() {}

    static synchronized Bank now() throws IOException {
        var changedAt = changedAt();
        var known = bank;
        if (known != null && changedAt == readAt) return known;
        var read = BankLoader.load();
        bank = read;
        readAt = changedAt;
        return read;
    }

    /** A value set as the platform draws it, by a secret that everybody knows: the next draw differs, and stays what it is. */
    static Challenge challenge(Item item, int set, int draw) {
        return item.challenge(item.sets().size() * draw + set, Seeds.known("preview"));
    }

    /** Outside the repository nothing changes. */
    private static long changedAt() throws IOException {
        if (!Files.isDirectory(FILES)) return 0;
        try (var files = Files.walk(FILES)) {
            return files.mapToLong(file -> file.toFile().lastModified()).max().orElse(0);
        }
    }
}
