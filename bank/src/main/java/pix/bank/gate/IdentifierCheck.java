package pix.bank.gate;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pix.bank.making.file.Json;
import pix.bank.question.Asset;
import pix.bank.question.Challenge;
import pix.bank.question.Form;
import pix.bank.question.Scene;
import pix.bank.web.Address;
import pix.engine.writing.Letters;
import tools.jackson.databind.JsonNode;

/**
 * What things are called in the page, where whoever reads its source sees it: opaque ({@code m2}), or a word that the thing
 * itself shows. A message named « faux » tells what it is.
 */
final class IdentifierCheck {

    private static final Set<String> TELLING =
            Set.of(("vrai vraie vrais faux fausse bon bonne bons mauvais mauvaise juste"
                            + " correct correcte right wrong good bad true false fake piege pieges trap intrus intruse douteux"
                            + " cible target goal but expected attendu reponse answer solution erreur leurre decoy phishing"
                            + " hameconnage arnaque scam escroc voleur bully victim harceleur victime coupable danger"
                            + " dangereux suspect suspecte sur surs malin pirate")
                    .split(" "));
    private static final Pattern OPAQUE = Pattern.compile("[a-z]{0,2}\\d*");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");
    /** The first letters of a word recall it: « docs » of Documents. */
    private static final int RECALLING = 3;
    /** A place on the line, and what a program may do: words of the simulators, the same for every question. */
    private static final Set<String> OF_SIMULATORS = Set.of("align.right");

    private static final Set<String> WORDS_OF_PROGRAMS = Set.of("actions", "conditions");
    /** Their values are names too. */
    private static final Set<String> NAMING = Set.of("id", "setting", "value", "on", "off", "to", "start");

    private static final Set<String> NAMED_INSIDE = Set.of("screens", "initial", "words", "set", "when");

    private IdentifierCheck() {}

    static Stream<Fault> faults(Challenge challenge) {
        return Stream.concat(
                        names(challenge).filter(IdentifierCheck::tells),
                        challenge.scene(Scene.Simulator.class).stream()
                                .flatMap(simulator -> unshown(Json.tree(simulator.model()))))
                .distinct()
                .map(name -> new Fault(
                        challenge.skill().name(),
                        challenge.valueSet(),
                        "something in its page is called « " + name + " », which tells what is to be found"));
    }

    private static boolean tells(String name) {
        return !OF_SIMULATORS.contains(name) && words(name).anyMatch(TELLING::contains);
    }

    private static Stream<String> names(Challenge challenge) {
        var scenes = challenge.scenes().stream().flatMap(scene -> switch (scene) {
            case Scene.Simulator simulator ->
                Stream.concat(simulator.initial().keySet().stream(), named(Json.tree(simulator.model())));
            case Scene.Files files -> files.files().stream().map(Asset::name);
            case Scene.Browser browser ->
                Stream.concat(Stream.of(browser.start()), browser.bookmarks().values().stream())
                        .map(address -> Address.parse(address).path());
            case Scene.Picture picture -> Stream.of(picture.image().name());
        });
        var fields = challenge.form() instanceof Form.SeveralFields(var all)
                ? all.stream().map(Form.Field::name)
                : Stream.<String>of();
        return Stream.concat(scenes, fields);
    }

    private static Stream<String> named(JsonNode node) {
        var inside = node.valueStream().flatMap(IdentifierCheck::named);
        var here = node.propertyStream().flatMap(entry -> {
            var value = entry.getValue();
            if (NAMED_INSIDE.contains(entry.getKey())) return value.propertyNames().stream();
            return NAMING.contains(entry.getKey()) && value.isString() ? Stream.of(value.asString()) : Stream.of();
        });
        return Stream.concat(here, inside);
    }

    /** The ids of things that stand side by side, and that neither are opaque nor recall what the thing shows. */
    private static Stream<String> unshown(JsonNode node) {
        var inside = node.isArray()
                ? node.valueStream().flatMap(IdentifierCheck::unshown)
                : node.propertyStream()
                        .filter(entry -> !WORDS_OF_PROGRAMS.contains(entry.getKey()))
                        .flatMap(entry -> unshown(entry.getValue()));
        var id = node.path("id").asString("");
        return OPAQUE.matcher(id).matches() || recalls(id, shown(node).toList())
                ? inside
                : Stream.concat(Stream.of(id), inside);
    }

    private static boolean recalls(String id, List<String> shown) {
        return words(id)
                .filter(word -> word.length() >= RECALLING)
                .allMatch(word -> shown.stream().anyMatch(each -> each.startsWith(word.substring(0, RECALLING))));
    }

    private static Stream<String> shown(JsonNode node) {
        var own = node.propertyStream()
                .filter(entry -> !entry.getKey().equals("id"))
                .flatMap(entry -> entry.getValue().isString()
                        ? words(entry.getValue().asString())
                        : Stream.concat(words(entry.getKey()), shown(entry.getValue())));
        return node.isArray()
                ? node.valueStream().flatMap(each -> each.isString() ? words(each.asString()) : shown(each))
                : own;
    }

    private static Stream<String> words(String text) {
        var plain = Letters.unaccented(text);
        return Arrays.stream(BETWEEN_WORDS.split(plain)).filter(word -> !word.isEmpty());
    }
}
