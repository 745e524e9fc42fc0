package pix.bank.measuring;

import static java.util.stream.Collectors.joining;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pix.bank.loader.BankLoader;
import pix.engine.simulation.World;

/** {@code bin/simulate}: thousands of simulated learners take the tests of the bank, and what was found is printed. */
public final class Simulate {

    private static final String USAGE =
            """
            bin/simulate [--competence 1.1] [--world NAME|all] [--learners N] [--seed N] [--json]

              --competence  one only, in detail: bands of learners, and each skill (otherwise all that are open, a line each)
              --world       what learners are like: %s, or all of them (usual)
              --learners    how many take each test (10000)
              --seed        of all chance; the same seed, the same figures, and the first learners of a larger run (1)
              --json        all figures for a machine
            """.formatted(World.ALL.stream().map(World::name).collect(joining(", ")));

    private final MeasuredCompetences competences = new MeasuredCompetences(BankLoader.load());
    private List<String> wanted = competences.codes().toList();
    private List<World> worlds = List.of(World.USUAL);
    private int learners = 10_000;
    private long seed = 1;
    private boolean isDetailed;
    private boolean isJson;

    private Simulate() {}

    /** Ends with status 2 when the words are not understood. */
    public static void main(String[] words) {
        if (List.of(words).contains("--help")) {
            System.out.print(USAGE);
            return;
        }
        try {
            var simulate = new Simulate();
            simulate.understand(new ArrayDeque<>(List.of(words)));
            simulate.print();
        } catch (IllegalArgumentException e) {
            refuse(e.getMessage());
        }
    }

    private static void refuse(@Nullable String why) {
        System.err.println(why);
        System.err.print(USAGE);
        System.exit(2);
    }

    private void understand(ArrayDeque<String> words) {
        while (!words.isEmpty()) {
            var option = words.remove();
            switch (option) {
                case "--json" -> isJson = true;
                case "--competence" -> {
                    wanted = List.of(open(value(option, words)));
                    isDetailed = true;
                }
                case "--world" -> worlds = worlds(value(option, words));
                case "--learners" -> learners = positive(value(option, words));
                case "--seed" -> seed = Long.parseLong(value(option, words));
                default -> throw new IllegalArgumentException("not understood: " + option);
            }
        }
    }

    private void print() {
        var found = new ArrayList<Finding>();
        for (var world : worlds)
            for (var code : wanted)
                found.add(new Finding(code, world, competences.report(code, world, learners, seed)));
        System.out.print(
                isJson
                        ? FindingsText.json(found, learners, seed)
                        : FindingsText.page(found, learners, seed, isDetailed));
    }

    private String open(String code) {
        if (competences.codes().noneMatch(code::equals))
            throw new IllegalArgumentException("not a competence that is open: " + code);
        return code;
    }

    private static String value(String option, ArrayDeque<String> words) {
        if (words.isEmpty()) throw new IllegalArgumentException(option + " wants a value");
        return words.remove();
    }

    private static List<World> worlds(String name) {
        if (name.equals("all")) return World.ALL;
        return List.of(World.named(name).orElseThrow(() -> new IllegalArgumentException("no world is called " + name)));
    }

    private static int positive(String value) {
        int number = Integer.parseInt(value);
        if (number < 1) throw new IllegalArgumentException("not above 0: " + value);
        return number;
    }
}
