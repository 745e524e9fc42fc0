package pix.bank.families.blocks;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import pix.bank.families.blocks.Puzzle.Way;
import pix.engine.judging.AnswerKey;

/** A program is right when it is not too long, is made of what was given, and does what is asked in every case. */
record ProgramTrial(List<Case> cases, int most, Way way, String begun) implements AnswerKey.Trial {

    @Override
    public boolean passes(Map<String, String> state) {
        return ProgramText.parse(state.getOrDefault("program", ""))
                .filter(program -> Block.count(program) <= most)
                .filter(this::isMadeOfWhatWasGiven)
                .filter(program -> cases.stream().allMatch(given -> Run.of(program, given) == Run.Outcome.DONE))
                .isPresent();
    }

    private boolean isMadeOfWhatWasGiven(List<Block> program) {
        return switch (way) {
            case WRITE -> true;
            case ORDER -> sorted(program).equals(sorted(given()));
            case COMPLETE -> Holes.areFilled(given(), program);
        };
    }

    private List<Block> given() {
        return ProgramText.parse(begun).orElseThrow();
    }

    private static List<Block> sorted(List<Block> program) {
        return program.stream().sorted(comparing(Block::toString)).toList();
    }
}
