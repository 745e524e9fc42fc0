package pix.journeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.Map;

/**
 * The file manager as hands go through it.
 *
 * @param nodes what the model holds, by id
 * @param places where each thing is by now, by id
 */
record FileManager(Hands hands, JsonObject model, Map<String, JsonObject> nodes, Map<String, At> places) {

    /** Where a thing is: the ids of what is made in the simulator are given by it in the order in which it is made. */
    record At(String parent, String name) {

        static At of(String place) {
            var cut = place.indexOf('/');
            return new At(place.substring(0, cut), place.substring(cut + 1));
        }
    }

    /** The place of the machine that something lies in, however deep. */
    String place(String id) {
        var parent = Handling.the(places, id).parent;
        return parent.isEmpty() ? id : place(parent);
    }

    void select(String id) {
        go(Handling.the(places, id).parent);
        tick(id);
    }

    void tick(String id) {
        hands.tick(key("check-" + id));
    }

    void tool(String name) {
        hands.press(key("tool-" + name));
    }

    void go(String folder) {
        var parent = Handling.the(places, folder).parent;
        if (parent.isEmpty()) {
            hands.press(key("place-" + folder));
            return;
        }
        go(parent);
        hands.press(key("open-" + folder));
    }

    /** What the panel that is open was opened for. */
    void confirm() {
        hands.press(hands.find(".fm-panel .sim-main"));
    }

    Locator key(String key) {
        return hands.find("pix-files [data-key=" + Hands.quoted(key) + "]");
    }

    /** In the choice among all folders, the one that stands under the same folders. */
    void folder(String id) {
        var way = new ArrayList<String>();
        for (var at = id; !at.isEmpty(); at = Handling.the(places, at).parent)
            way.addFirst(Handling.the(places, at).name);
        var selector = new StringBuilder(".fm-tree");
        for (var name : way)
            selector.append(" > ul > li:has(> label > span:text-is(")
                    .append(Hands.quoted(name))
                    .append("))");
        hands.tick(hands.find(selector + " > label > input"));
    }
}
