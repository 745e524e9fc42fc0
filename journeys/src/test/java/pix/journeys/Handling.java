package pix.journeys;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pix.bank.question.Challenge;
import pix.bank.question.Scene;
import pix.engine.judging.Answer;

/** Brings a simulator to a state by its own controls, as a learner does who knows what to reach. */
interface Handling {

    /** @param model what the simulator shows; @param wanted setting → value, in the order in which to reach them */
    void reach(Hands hands, JsonObject model, Map<String, String> wanted);

    Map<String, Handling> KNOWN = Map.ofEntries(
            entry("pix-settings", new OnSettings()),
            entry("pix-computer", new OnComputer()),
            entry("pix-files", new OnFiles()),
            entry("pix-mailbox", new OnMail()),
            entry("pix-agenda", new OnAgenda()),
            entry("pix-meeting", new OnMeeting()),
            entry("pix-document", new OnDocuments()),
            entry("pix-network", new OnNetwork()),
            entry("pix-table", new OnTable()),
            entry("pix-editor", new OnEditor()),
            entry("pix-blocks", new OnBlocks()),
            entry("pix-chart", new OnChart()),
            entry("pix-spreadsheet", new OnSpreadsheet()));

    static void rightly(Hands hands, Challenge challenge) {
        var simulator = challenge.scene(Scene.Simulator.class).orElseThrow();
        hands.find(simulator.element() + " .sim-stage").waitFor();
        if (hands.find(simulator.element() + " :focus").count() > 0)
            throw new IllegalStateException("the simulator took the focus before anybody read the question");
        known(simulator).orElseThrow().reach(hands, model(challenge), right(challenge));
    }

    static boolean isOn(String element, Challenge challenge) {
        return challenge
                .scene(Scene.Simulator.class)
                .filter(simulator -> simulator.element().equals(element))
                .isPresent();
    }

    static JsonObject model(Challenge challenge) {
        var simulator = challenge.scene(Scene.Simulator.class).orElseThrow();
        return JsonParser.parseString(simulator.model()).getAsJsonObject();
    }

    static Map<String, String> right(Challenge challenge) {
        return ((Answer.Fields) challenge.examples().right().getFirst()).values();
    }

    static Optional<Handling> known(Scene.Simulator simulator) {
        return Optional.ofNullable(KNOWN.get(simulator.element()));
    }

    /** The longest piece that all these words hold. */
    static String common(List<String> words) {
        var first = words.getFirst();
        for (int length = first.length(); length > 0; length--)
            for (int from = 0; from + length <= first.length(); from++) {
                var piece = first.substring(from, from + length);
                if (words.stream().allMatch(each -> each.contains(piece))) return piece.strip();
            }
        throw new IllegalStateException("nothing is common to " + words);
    }

    /** What a map holds that must. */
    static <V> V the(Map<String, V> all, String key) {
        return requireNonNull(all.get(key), key);
    }

    /** What a list of the model holds; nothing when it is not there. */
    static Stream<JsonObject> all(JsonObject model, String list) {
        if (!model.has(list) || model.get(list).isJsonNull()) return Stream.of();
        return model.getAsJsonArray(list).asList().stream().map(each -> each.getAsJsonObject());
    }

    static JsonObject one(JsonObject model, String list, String id) {
        return all(model, list)
                .filter(each -> text(each, "id").equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " is in no " + list));
    }

    static String text(JsonObject object, String name) {
        return object.has(name) && !object.get(name).isJsonNull()
                ? object.get(name).getAsString()
                : "";
    }
}
