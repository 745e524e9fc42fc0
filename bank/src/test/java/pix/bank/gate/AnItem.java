package pix.bank.gate;

import java.util.List;
import pix.bank.loader.AnswerRule;
import pix.bank.loader.Item;
import pix.bank.loader.SkillFile;

/** A true item of the bank in which one thing is another. */
final class AnItem {

    private AnItem() {}

    /** With its first value set only. */
    static Item first(Item item) {
        return with(item, item.file().sets().subList(0, 1));
    }

    /** With one value set of a few words, and nothing to open: what is tested on it does not change when the bank does. */
    static Item inWords(Item item) {
        var answer = new AnswerRule.Choice(
                List.of(new AnswerRule.Option("Oui", true, null), new AnswerRule.Option("Non", false, "se trompe")),
                null);
        var set = new SkillFile.ValueSet(
                "mots", null, null, "Un titre", "Lisez.", answer, null, null, null, null, "Lire.");
        var file = item.file();
        return new Item(
                item.skill(),
                new SkillFile(file.skill(), null, file.devices(), file.timer(), file.access(), List.of(set)),
                item.devices());
    }

    /** Every value set of it has this answer, and no example. */
    static Item answering(Item item, AnswerRule answer) {
        var sets = item.file().sets().stream()
                .map(set -> new SkillFile.ValueSet(
                        set.id(),
                        set.draw(),
                        set.scene(),
                        set.title(),
                        set.instruction(),
                        answer,
                        null,
                        null,
                        null,
                        set.solution(),
                        set.working()))
                .toList();
        return with(item, sets);
    }

    /** Every value set of it is explained so. */
    static Item explained(Item item, String working) {
        return with(
                item,
                item.file().sets().stream()
                        .map(set -> new SkillFile.ValueSet(
                                set.id(),
                                set.draw(),
                                set.scene(),
                                set.title(),
                                set.instruction(),
                                set.answer(),
                                set.accept(),
                                set.wrong(),
                                set.refuse(),
                                set.solution(),
                                working))
                        .toList());
    }

    private static Item with(Item item, List<SkillFile.ValueSet> sets) {
        var file = item.file();
        return new Item(
                item.skill(),
                new SkillFile(file.skill(), file.family(), file.devices(), file.timer(), file.access(), sets),
                item.devices());
    }
}
