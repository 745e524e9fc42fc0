package pix.bank.gate;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pix.bank.loader.SkillFile.Access;
import pix.bank.loader.SkillFile.Fit;
import pix.bank.question.Asset;
import pix.bank.question.Challenge;
import pix.bank.question.Scene;
import pix.bank.web.Address;
import pix.bank.web.WebPage;

/**
 * What an author promises of who can do a skill, as far as a machine sees it: pictures are told in words, sounds are not
 * alone, no colour is asked for. Simulators are held against axe and the keyboard by the journeys.
 */
final class AccessCheck {

    private static final int TOLD = 20;
    private static final Pattern PICTURE = Pattern.compile("<(?:img|svg)\\b[^>]*>");
    private static final Pattern WORDED = Pattern.compile("\\b(?:alt|aria-label|aria-hidden)=\"");
    private static final Pattern LINK = Pattern.compile("href=\"([^\"#]+)\"");
    private static final Pattern COLOUR =
            Pattern.compile("(?i)\\b(?:quelle couleur|de couleur|en (?:rouge|vert|bleu|jaune|orange|rose|gris))\\b");

    private AccessCheck() {}

    static Stream<Fault> faults(Challenge challenge, Access access) {
        return Stream.of(
                        access.blind() == Fit.OK ? untold(challenge) : "",
                        access.deaf() == Fit.OK && hasSound(challenge)
                                ? "has a sound or a film for who does not hear"
                                : "",
                        access.colourBlind() == Fit.OK
                                        && COLOUR.matcher(challenge.instruction())
                                                .find()
                                ? "asks for a colour"
                                : "")
                .filter(what -> !what.isEmpty())
                .map(what -> new Fault(challenge.skill().name(), challenge.valueSet(), what));
    }

    private static String untold(Challenge challenge) {
        return challenge.scenes().stream()
                .map(scene -> switch (scene) {
                    case Scene.Picture(var _, var alternative) ->
                        alternative.strip().length() < TOLD ? "its picture is told in « " + alternative + " »" : "";
                    case Scene.Browser browser -> untold(browser);
                    case Scene.Files _, Scene.Simulator _ -> "";
                })
                .filter(what -> !what.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** On the page where one begins, those of the bookmarks, and those that the first leads to. */
    private static String untold(Scene.Browser browser) {
        var start = page(browser, browser.start());
        var led = start.stream()
                .flatMap(page -> LINK.matcher(page.body()).results().map(link -> link.group(1)));
        return Stream.concat(
                        start.stream(),
                        Stream.concat(browser.bookmarks().values().stream(), led)
                                .flatMap(address -> page(browser, address).stream()))
                .flatMap(page -> PICTURE.matcher(page.body()).results())
                .map(picture -> picture.group())
                .filter(picture -> !WORDED.matcher(picture).find())
                .findFirst()
                .map(picture -> "a page shows without words " + picture)
                .orElse("");
    }

    private static Optional<WebPage> page(Scene.Browser browser, String address) {
        return browser.web().open(Address.parse(address));
    }

    private static boolean hasSound(Challenge challenge) {
        return challenge
                .scene(Scene.Files.class)
                .map(Scene.Files::files)
                .filter(files -> files.stream().map(Asset::mediaType).anyMatch(AccessCheck::isHeard))
                .filter(files -> files.stream().map(Asset::mediaType).noneMatch(type -> type.startsWith("text/")))
                .isPresent();
    }

    private static boolean isHeard(String mediaType) {
        return mediaType.startsWith("audio/") || mediaType.startsWith("video/");
    }
}
