package pix.bank.families.computer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an author writes of a computer: healthy, then the faults of which some are drawn.
 *
 * @param initial settings of its own, and those of the panels that begin otherwise
 * @param words how a value is told in texts
 * @param works services, such as the network, with the settings and facts that each needs: {@code works.NAME} is one more fact
 * @param restart what a restart changes, in order
 * @param faulty how many of the {@code faults} there are; one unless it is said
 */
public record Computer(
        String title,
        @Nullable Bench bench,
        @Nullable Desktop desktop,
        @Nullable Disk disk,
        @Nullable Map<String, String> initial,
        @Nullable Map<String, String> words,
        @Nullable Map<String, Map<String, List<String>>> works,
        @Nullable List<Change> restart,
        @Nullable List<Fault> faults,
        @Nullable Integer faulty,
        Goal goal) {

    /** @param when it happens: each setting named there has one of its values; always when there are none */
    public record Change(@Nullable Map<String, List<String>> when, Map<String, String> set) {}

    /** A setting that is not as it should be; {@code tell} says the cause in words. */
    public record Fault(String setting, String value, String tell) {}
}
