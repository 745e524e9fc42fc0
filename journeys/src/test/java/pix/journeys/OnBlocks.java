package pix.journeys;

import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Makes a program block by block: {@code tant-que libre { avancer } droite}. */
final class OnBlocks implements Handling {

    @Override
    public void reach(Hands hands, JsonObject model, Map<String, String> wanted) {
        var words = List.of(Handling.the(wanted, "program").split(" "));
        switch (Handling.text(model, "way")) {
            case "ORDER" -> order(hands, model, words);
            case "COMPLETE" -> complete(hands, words);
            default -> write(hands, model, new ArrayDeque<>(words), ".blocks-program > ol");
        }
        hands.press("Lancer");
    }

    /** Each block climbs to its place, from the first on. */
    private static void order(Hands hands, JsonObject model, List<String> words) {
        var left = new ArrayList<>(List.of(Handling.text(model, "program").split(" ")));
        for (int place = 0; place < words.size(); place++) {
            int from = place + left.subList(place, left.size()).indexOf(words.get(place));
            for (int above = from; above > place; above--)
                hands.press(hands.find(".blocks-program > ol > li:nth-child(" + (above + 1) + ") [data-focus$=up]"));
            left.add(place, left.remove(from));
        }
    }

    /** A program without loops: the words are its blocks. */
    private static void complete(Hands hands, List<String> words) {
        for (int place = 1; place <= words.size(); place++) {
            var block = ".blocks-program > ol > li:nth-child(" + place + ") select";
            if (hands.find(block).count() > 0) hands.choose(hands.find(block), words.get(place - 1));
        }
    }

    /** @param list the selector of the list of blocks that this part of the program goes into */
    private static void write(Hands hands, JsonObject model, Deque<String> words, String list) {
        for (int place = 1; !words.isEmpty() && !"}".equals(words.peek()); place++) {
            here(hands, list);
            var block = list + " > li:nth-child(" + place + ")";
            switch (words.pop()) {
                case "tant-que" -> {
                    hands.press("+ tant que … faire");
                    hands.choose(hands.find(block + " > .blocks-head select"), words.pop());
                    inside(hands, model, words, block, 1);
                }
                case "repeter" -> {
                    hands.press("+ répéter … fois");
                    hands.choose(hands.find(block + " > .blocks-head select"), words.pop());
                    inside(hands, model, words, block, 1);
                }
                case "si" -> {
                    hands.press("+ si … alors … sinon");
                    hands.choose(hands.find(block + " > .blocks-head select"), words.pop());
                    inside(hands, model, words, block, 1);
                    if (!"sinon".equals(words.peek())) continue;
                    words.pop();
                    inside(hands, model, words, block, 2);
                }
                case String action -> hands.press("+ " + Handling.text(Handling.one(model, "actions", action), "says"));
            }
        }
    }

    private static void inside(Hands hands, JsonObject model, Deque<String> words, String block, int body) {
        words.pop();
        write(hands, model, words, block + " > .blocks-body:nth-child(" + (body + 1) + ") > ol");
        words.pop();
    }

    /** Where the next block goes. */
    private static void here(Hands hands, String list) {
        var slot = hands.find(list + " > li:last-child > button");
        if ("false".equals(slot.getAttribute("aria-pressed"))) hands.press(slot);
    }
}
