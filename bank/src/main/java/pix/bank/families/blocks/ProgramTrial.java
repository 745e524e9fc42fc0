package pix.bank.families.blocks;

import java.util.List;
import java.util.Map;
import pix.engine.judging.AnswerKey;

/** A program is right when it is not too long and does what is asked in every case. */
record ProgramTrial(List<Case> cases, int most) implements AnswerKey.Trial {

    @Override
    public boolean passes(Map<String, String> state) {
        return ProgramText.parse(state.getOrDefault("program", ""))
                .filter(program -> Block.count(program) <= most)
                .filter(program -> cases.stream().allMatch(given -> Run.of(program, given) == Run.Outcome.DONE))
                .isPresent();
    }
}
