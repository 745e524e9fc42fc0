package pix.journeys;

import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Makes a program block by block: {@code tant-que libre { avancer } droite}. */
final class OnBlocks implements Handling {

    @Override
    public void reach(Hands hands, JsonObject model, Map<String, String> wanted) {
        var words = new ArrayDeque<>(List.of(Handling.the(wanted, "program").split(" ")));
        write(hands, model, words, ".blocks-program > ol");
        hands.press("Lancer");
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
