package pix.bank.gate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import pix.bank.framework.FrameworkSkill;
import pix.bank.loader.Bank;
import pix.bank.loader.Item;
import pix.bank.question.Challenge;
import pix.bank.question.Seeds;

/** Draws many variants of a skill and looks for faults: in the key, in what the page shows, in how answers spread. */
public final class Gate {

    /** Variants of each skill that the whole gate draws. */
    public static final int WHOLE = 200;

    private static final int LEAST_VALUE_SETS = 3;

    private final Bank bank;
    private final Seeds seeds;

    public Gate(Bank bank, Seeds seeds) {
        this.bank = bank;
        this.seeds = seeds;
    }

    /** The faults of a skill, each told once, over as many variants from the first; without those that are being mended. */
    public List<Fault> check(Item item, int variants) {
        return faults(item, variants).stream()
                .filter(fault -> !BeingMended.has(fault))
                .toList();
    }

    /** The faults of the bank as a whole. */
    public List<Fault> checkBank() {
        return LengthCheck.faults(bank).filter(fault -> !BeingMended.has(fault)).toList();
    }

    List<Fault> faults(Item item, int variants) {
        var faults = new LinkedHashSet<Fault>(ofTheFile(item).toList());
        OrderCheck.faults(item).forEach(faults::add);
        SetDraws.of(item)
                .flatMap(draws -> Stream.of(
                                VarietyCheck.faults(draws),
                                SceneCheck.faults(draws),
                                LengthCheck.faults(draws),
                                LevelCheck.faults(draws))
                        .flatMap(each -> each))
                .forEach(faults::add);
        var challenges = new ArrayList<Challenge>();
        for (int variant = 0; variant < variants; variant++) {
            try {
                var challenge = item.challenge(variant, seeds);
                challenges.add(challenge);
                Stream.of(
                                KeyCheck.faults(challenge),
                                PageCheck.faults(challenge),
                                IdentifierCheck.faults(challenge),
                                GivenCheck.faults(challenge),
                                OrderCheck.faults(challenge),
                                TypingCheck.faults(challenge),
                                AccessCheck.faults(challenge, item.file().access()))
                        .flatMap(each -> each)
                        .forEach(faults::add);
            } catch (RuntimeException fault) {
                faults.add(new Fault(item.skill().name(), "", String.valueOf(fault.getMessage())));
            }
        }
        SpreadCheck.fault(challenges).ifPresent(faults::add);
        return List.copyOf(faults);
    }

    private Stream<Fault> ofTheFile(Item item) {
        var topic = bank.framework().topic(item.skill().skill().topic()).orElseThrow();
        return Stream.of(
                        item.sets().size() < LEAST_VALUE_SETS
                                ? "has %d value sets, not %d"
                                        .formatted(item.sets().size(), LEAST_VALUE_SETS)
                                : "",
                        item.sets().stream().distinct().count() < item.sets().size()
                                ? "two value sets have one id"
                                : "",
                        item.devices().containsAll(topic.devices())
                                ? ""
                                : "is for " + item.devices() + ", its topic promises " + topic.devices(),
                        isTaught(item.skill()) ? "" : "is told in no part of the lesson of its topic")
                .filter(what -> !what.isEmpty())
                .map(what -> new Fault(item.skill().name(), "", what));
    }

    /** Whoever misses a question is told how to do it: each skill that is asked has its part of a lesson. */
    private boolean isTaught(FrameworkSkill skill) {
        return bank.lesson(skill.skill().topic())
                .filter(lesson -> !lesson.parts(skill.skill().level()).isEmpty())
                .isPresent();
    }
}
