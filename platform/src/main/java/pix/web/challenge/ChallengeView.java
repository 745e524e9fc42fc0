package pix.web.challenge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pix.bank.making.file.Json;
import pix.bank.question.Challenge;
import pix.bank.question.Form;
import pix.bank.question.Scene;
import pix.bank.web.Markdown;
import pix.web.paths.AppPaths;

/**
 * What a page may show of a challenge before it is answered: nothing here comes from its key.
 *
 * @param token says which challenge the form is about
 * @param given what was sent and could not be taken, to be kept in the fields
 */
public record ChallengeView(
        String token, String title, String instruction, List<SceneView> scenes, Form form, GivenFields given) {

    /** @param key opens what the challenge hands over, see {@link SceneAddresses} */
    public static ChallengeView of(String token, String key, Challenge challenge, GivenFields given) {
        var scenes = challenge.scenes().stream()
                .map(scene -> SceneView.of(scene, key))
                .toList();
        return new ChallengeView(
                token, challenge.title(), Markdown.html(challenge.instruction()), scenes, challenge.form(), given);
    }

    public boolean isHandledInASimulator() {
        return form instanceof Form.SimulatorState;
    }

    /** The elements whose scripts and styles the page needs. */
    public List<String> elements() {
        return scenes.stream()
                .flatMap(scene -> scene.element().stream())
                .distinct()
                .toList();
    }

    /** A scene as the page shows it, with the addresses of this challenge. */
    public sealed interface SceneView {

        /** The custom element that plays it, without {@code pix-}. */
        default Optional<String> element() {
            return Optional.empty();
        }

        record Picture(String source, String alternative) implements SceneView {}

        record Download(String name, String address) {}

        record Files(List<Download> files) implements SceneView {}

        /** @param bookmarks JSON, title → address */
        record Browser(String base, String start, String firstPage, String bookmarks) implements SceneView {
            @Override
            public Optional<String> element() {
                return Optional.of("browser");
            }
        }

        record Simulator(String tag, String model, Map<String, String> initial) implements SceneView {
            @Override
            public Optional<String> element() {
                return Optional.of(tag.substring("pix-".length()));
            }
        }

        static SceneView of(Scene scene, String key) {
            return switch (scene) {
                case Scene.Picture picture ->
                    new Picture(AppPaths.sceneFile(key, picture.image().name()), picture.alternative());
                case Scene.Files files ->
                    new Files(files.files().stream()
                            .map(file -> new Download(file.name(), AppPaths.sceneFile(key, file.name())))
                            .toList());
                case Scene.Browser browser -> {
                    var web = AppPaths.sceneWeb(key);
                    var firstPage = browser.start().replaceFirst("^https?://", web + "/");
                    yield new Browser(web, browser.start(), firstPage, Json.of(browser.bookmarks()));
                }
                case Scene.Simulator simulator ->
                    new Simulator(simulator.element(), simulator.model().replace("</", "<\\/"), simulator.initial());
            };
        }
    }
}
