package pix.journeys;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Looks for the shortest way through the screens to the state, then goes it. */
final class OnSettings implements Handling {

    private final PageTwin ways = new PageTwin("ways.js");

    @Override
    public void reach(Hands hands, JsonObject model, Map<String, String> wanted) {
        way(model, wanted).forEach(step -> go(hands, step));
    }

    /** The page's own moves are asked: what a control does is written in one place. */
    List<List<String>> way(JsonObject model, Map<String, String> wanted) {
        var question = Map.of("model", new Gson().fromJson(model, Map.class), "wanted", wanted);
        return Stream.of(ways.answer(question, String[][].class)).map(List::of).toList();
    }

    private static void go(Hands hands, List<String> step) {
        switch (step.getFirst()) {
            case "back" -> hands.press(hands.find("pix-settings .sim-screen-bar button"));
            case "tick" ->
                hands.tick(hands.find(
                        ".sim-choice label:has(.sim-label:text-is(" + Hands.quoted(step.get(1)) + ")) input"));
            case "write" ->
                hands.write(
                        hands.find(".sim-typed:has(.sim-label:text-is(" + Hands.quoted(step.get(1)) + ")) input"),
                        step.get(2));
            default -> hands.press(named(hands, step.get(1)));
        }
    }

    /** A line of a menu or a button. */
    private static Locator named(Hands hands, String name) {
        var text = Hands.quoted(name);
        return hands.find(
                ".sim-frame button:has(.sim-label:text-is(" + text + ")), .sim-frame button:text-is(" + text + ")");
    }
}
