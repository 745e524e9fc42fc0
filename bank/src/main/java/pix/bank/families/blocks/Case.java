package pix.bank.families.blocks;

import java.util.List;

/** A situation in which a program is run; also what the page is told of it. */
public sealed interface Case {

    World world();

    /**
     * A robot on squares: {@code #} wall, {@code .} free, {@code S} start, {@code G} arrival, {@code p} thirsty plant, {@code m}
     * marked; {@code P} is a thirsty plant at the start. The robot looks to the right.
     *
     * @param letters what lies on the squares, signs apart by spaces and {@code .} for nothing; no row where nothing does
     * @param word what has to be picked up, in this order; may be empty
     */
    record Grid(List<String> rows, List<String> letters, String word) implements Case {

        Grid(List<String> rows) {
            this(rows, List.of(), "");
        }

        @Override
        public World world() {
            return new GridWorld(this);
        }
    }

    /**
     * A level, such as that of a tank or a temperature.
     *
     * @param least the least that is wanted
     * @param most the most that is wanted
     * @param limit beyond it, all is lost
     * @param up what one rise adds
     * @param down what one fall takes
     * @param closes whether it has to be closed at the end
     */
    record Gauge(int start, int least, int most, int limit, int up, int down, boolean closes) implements Case {
        @Override
        public World world() {
            return new GaugeWorld(this);
        }
    }
}
