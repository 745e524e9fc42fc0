package pix.bank.gate;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pix.bank.loader.Item;
import pix.bank.loader.SkillFile.ValueSet;
import pix.bank.question.Challenge;
import pix.bank.question.Seeds;

/** Draws of one value set, the same for everybody: what is counted over them holds or does not, at every build. */
record SetDraws(Item item, ValueSet set, List<Challenge> challenges) {

    private static final int DRAWS = 24;
    private static final Seeds SEEDS = Seeds.known("gate");

    static Stream<SetDraws> of(Item item) {
        return IntStream.range(0, item.sets().size()).mapToObj(set -> of(item, set));
    }

    static SetDraws of(Item item, int set) {
        var challenges = IntStream.range(0, DRAWS)
                .mapToObj(draw -> item.challenge(set + draw * item.sets().size(), SEEDS))
                .toList();
        return new SetDraws(item, item.file().sets().get(set), challenges);
    }

    Fault fault(String what) {
        return new Fault(item.skill().name(), set.id(), what);
    }
}
