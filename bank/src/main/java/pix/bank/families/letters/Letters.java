package pix.bank.families.letters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pix.bank.families.Family;
import pix.bank.families.Staged;
import pix.bank.question.Draw;
import pix.bank.question.Scene.Browser;

/** Subscribing to letters and alerts and leaving them: only the right state, once confirmed, is given the right number. */
public final class Letters implements Family<LetterDesk> {

    @Override
    public String name() {
        return "letters";
    }

    @Override
    public Class<LetterDesk> sceneType() {
        return LetterDesk.class;
    }

    @Override
    public Staged stage(LetterDesk desk, Draw draw) {
        var site = new LetterSite(desk, draw);
        var mailbox = new Mailbox(desk);
        Map<String, String> numbers = new LinkedHashMap<>();
        desk.outcomes().forEach((name, wanted) -> numbers.put(name, number(desk, wanted, draw)));
        return new Staged(
                List.of(new Browser(
                        address -> mailbox.open(address).or(() -> site.open(address)),
                        desk.start(),
                        new LinkedHashMap<>(desk.bookmarks()))),
                numbers);
    }

    private static String number(LetterDesk desk, Map<String, String> wanted, Draw draw) {
        if (desk.alert() == null || !wanted.containsKey("mots"))
            return Wish.of(wanted).number(draw);
        var found = desk.alert().key(wanted.getOrDefault("mots", ""), wanted.getOrDefault("zone", ""));
        return Wish.of(Map.of("annonces", found, "rythme", wanted.getOrDefault("rythme", "")))
                .number(draw);
    }
}
