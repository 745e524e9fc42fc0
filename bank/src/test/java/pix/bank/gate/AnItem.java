package pix.bank.gate;

import pix.bank.loader.AnswerRule;
import pix.bank.loader.Item;
import pix.bank.loader.SkillFile;

/** A true item of the bank in which one thing is another. */
final class AnItem {

    private AnItem() {}

    /** Every value set of it has this answer. */
    static Item answering(Item item, AnswerRule answer) {
        var sets = item.file().sets().stream()
                .map(set -> new SkillFile.ValueSet(
                        set.id(),
                        set.draw(),
                        set.scene(),
                        set.title(),
                        set.instruction(),
                        answer,
                        set.accept(),
                        set.wrong(),
                        set.refuse(),
                        set.solution(),
                        set.working()))
                .toList();
        var file = item.file();
        return new Item(
                item.skill(),
                new SkillFile(file.skill(), file.family(), file.devices(), file.timer(), file.access(), sets),
                item.devices());
    }
}
