package pix.bank.families.blocks;

import java.util.List;

/** One run of a program, from beginning to end, or until it has gone on for too long. */
final class Run {

    enum Outcome {
        DONE,
        /** It ended, and something was left to do. */
        UNFINISHED,
        /** It did what cannot be done. */
        STUCK,
        ENDLESS
    }

    /** Far more than any of our cases needs. */
    private static final int LONGEST = 500;

    private final World world;
    private int steps;
    private boolean isStuck;

    private Run(World world) {
        this.world = world;
    }

    static Outcome of(List<Block> program, Case given) {
        return in(given.world(), program);
    }

    /** Leaves the world as the program has made it. */
    static Outcome in(World world, List<Block> program) {
        var run = new Run(world);
        run.all(program);
        if (run.isStuck) return Outcome.STUCK;
        if (run.steps > LONGEST) return Outcome.ENDLESS;
        return world.isDone() ? Outcome.DONE : Outcome.UNFINISHED;
    }

    private boolean goesOn() {
        return !isStuck && steps <= LONGEST;
    }

    private void all(List<Block> blocks) {
        for (var block : blocks) if (goesOn()) one(block);
    }

    private void one(Block block) {
        switch (block) {
            case Block.Act(var action) -> act(action);
            case Block.If(var condition, var then, var otherwise) -> all(holds(condition) ? then : otherwise);
            case Block.While(var condition, var body) -> {
                while (goesOn() && holds(condition)) all(body);
            }
            case Block.Repeat(var times, var body) -> {
                for (int time = 0; time < times && goesOn(); time++) all(body);
            }
        }
    }

    private void act(String action) {
        steps++;
        isStuck = !world.act(action);
    }

    /** Looking is a step too: a loop around nothing ends as well. */
    private boolean holds(String condition) {
        steps++;
        return world.holds(condition);
    }
}
