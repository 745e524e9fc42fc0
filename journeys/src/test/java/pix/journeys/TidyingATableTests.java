package pix.journeys;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table is sorted, filtered and rid of its doubles in the spreadsheet, as its instruction asks, and that is right. */
class TidyingATableTests {

    private static final Sitting SITTING = new Sitting();

    private record Key(int column, boolean down) {}

    private record Filter(int column, String how, String words) {}

    private static final Map<String, List<Key>> ORDERS = Map.of(
            "courses", List.of(new Key(2, false)),
            "votes", List.of(new Key(2, true)),
            "anciens", List.of(new Key(1, false)),
            "tournoi", List.of(new Key(1, false), new Key(2, true)),
            "livraisons", List.of(new Key(2, false), new Key(1, false)),
            "occasion", List.of(new Key(1, false), new Key(2, true)));

    @ParameterizedTest
    @CsvSource({"@trierfiltre2, false", "@trierfiltre2, true", "@trierfiltre4, false", "@trierfiltre4, true"})
    void a_table_is_sorted_and_rid_of_its_doubles(String skill, boolean byKeyboard) {
        var challenge = SITTING.asks(skill, _ -> true);
        var hands = SITTING.hands(byKeyboard);
        if (SITTING.visitor.page.getByText("Supprimer les doublons").count() > 0) hands.press("Supprimer les doublons");
        hands.press("Trier");
        var lists = hands.page().locator(".sheet-ask select");
        var keys = Handling.the(ORDERS, challenge.valueSet());
        for (int at = 0; at < keys.size(); at++) {
            hands.choose(lists.nth(2 * at), Integer.toString(keys.get(at).column));
            hands.choose(lists.nth(2 * at + 1), keys.get(at).down ? "down" : "up");
        }
        hands.press("Trier le tableau");

        SITTING.visitor.looks();
        SITTING.isRight(challenge);
    }

    @ParameterizedTest
    @CsvSource({"logements, false", "especes, true"})
    void a_table_shows_only_what_was_asked_for(String set, boolean byKeyboard) {
        var challenge = SITTING.asks("@trierfiltre3", each -> each.valueSet().equals(set));
        var hands = SITTING.hands(byKeyboard);
        hands.press("Filtrer");
        for (var filter : filters(set)) {
            hands.choose(hands.page().locator(".sheet-ask select").nth(0), Integer.toString(filter.column));
            hands.choose(hands.page().locator(".sheet-ask select").nth(1), filter.how);
            hands.write(hands.find(".sheet-words"), filter.words);
            hands.press("Ajouter ce filtre");
        }

        SITTING.visitor.looks();
        SITTING.isRight(challenge);
    }

    /** What the instruction prints in bold: a group, then a bound. */
    private static List<Filter> filters(String set) {
        var bold = SITTING.visitor.page.locator(".instruction strong").allInnerTexts();
        var bound = bold.get(1).replaceAll("\\D", "");
        return List.of(
                new Filter(1, "is", bold.get(0)), new Filter(3, set.equals("logements") ? "most" : "more", bound));
    }

    @AfterAll
    static void leave() {
        SITTING.close();
    }
}
