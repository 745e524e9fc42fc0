package pix.bank.families.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A log as an author writes it: everyday events by chance, and among them what happened.
 *
 * @param file name without extension
 * @param start the minute of the day near which the story begins, drawn within the hour that follows
 */
record Journal(String file, int start, Everyday everyday, List<Step> story) {

    /** What happens all day; each line takes one of each. */
    record Everyday(
            int lines, List<String> machines, List<String> accounts, List<String> origins, List<String> events) {}

    /**
     * One thing that happened.
     *
     * @param id gives the texts {@code id.time}, {@code id.hour} and {@code id.minute}
     * @param after minutes since the step before, drawn between two
     * @param times how often it happened in a row, a few seconds apart; absent: once
     */
    record Step(
            @Nullable String id,
            List<Integer> after,
            @Nullable Integer times,
            String machine,
            String account,
            String origin,
            String event) {}
}
