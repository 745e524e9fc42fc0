package pix.engine.simulation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The command that runs a simulation and prints its report. */
public final class Simulate {

    private static final String USAGE = """
            bin/simulate [--learners N] [--seed N] [--items FILE]

              --learners  how many take the test (10000)
              --seed      of all chance: the same seed, the same report (1)
              --items     skills to simulate; without it, competence 1.1 at levels 1 to 6. One line each after a header:
                          competence;topic;level;kind (typed, one_choice, several_choices);discrimination;difficulty
            """;

    private int learners = 10_000;
    private long seed = 1;
    private List<Item> items;

    private Simulate() throws IOException {
        this.items = Items.ofSearching();
    }

    /** Ends with status 2 when the words are not understood. */
    public static void main(String[] words) {
        if (List.of(words).contains("--help")) {
            System.out.print(USAGE);
            return;
        }
        try {
            var simulate = new Simulate();
            simulate.understand(new ArrayDeque<>(List.of(words)));
            System.out.print(Simulation.run(simulate.items, simulate.learners, simulate.seed));
        } catch (IOException e) {
            refuse("cannot be read: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            refuse(e.getMessage());
        }
    }

    private static void refuse(@Nullable String why) {
        System.err.println(why);
        System.err.print(USAGE);
        System.exit(2);
    }

    private void understand(ArrayDeque<String> words) throws IOException {
        while (!words.isEmpty()) {
            var option = words.remove();
            if (words.isEmpty()) throw new IllegalArgumentException("not understood: " + option);
            var value = words.remove();
            switch (option) {
                case "--learners" -> learners = positive(value);
                case "--seed" -> seed = Long.parseLong(value);
                case "--items" -> items = Items.from(Path.of(value));
                default -> throw new IllegalArgumentException("not understood: " + option);
            }
        }
    }

    private static int positive(String value) {
        int number = Integer.parseInt(value);
        if (number < 1) throw new IllegalArgumentException("not above 0: " + value);
        return number;
    }
}
