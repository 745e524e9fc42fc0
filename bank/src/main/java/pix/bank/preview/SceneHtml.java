package pix.bank.preview;

import static java.util.stream.Collectors.joining;

import java.util.List;
import pix.bank.making.file.Json;
import pix.bank.question.Asset;
import pix.bank.question.Challenge;
import pix.bank.question.Scene;
import pix.bank.web.Markdown;

/** Scenes as the platform shows them: the same elements, attributes and addresses. */
final class SceneHtml {

    private SceneHtml() {}

    /** @param base where the challenge's files and small web are served */
    static String html(Scene scene, String base) {
        return switch (scene) {
            case Scene.Picture(var image, var alternative) ->
                "<p><img src=\"%s\" alt=\"%s\"></p>".formatted(address(base, image), Markdown.escape(alternative));
            case Scene.Files(var files) ->
                files.stream()
                        .map(file ->
                                "<p><a href=\"%s\" download>%s</a></p>".formatted(address(base, file), file.name()))
                        .collect(joining());
            case Scene.Browser browser -> browser(browser, base);
            case Scene.Simulator simulator -> simulator(simulator);
        };
    }

    /** Every file that the challenge hands over. */
    static List<Asset> assets(Challenge challenge) {
        return challenge.scenes().stream()
                .flatMap(scene -> switch (scene) {
                    case Scene.Picture(var image, var _) -> List.of(image).stream();
                    case Scene.Files(var files) -> files.stream();
                    case Scene.Browser _, Scene.Simulator _ -> List.<Asset>of().stream();
                })
                .toList();
    }

    private static String address(String base, Asset asset) {
        return base + "/fichiers/" + asset.name().replace(" ", "%20");
    }

    private static String browser(Scene.Browser browser, String base) {
        var start = browser.start().replaceFirst("^https?://", "");
        return """
                <link rel="stylesheet" href="/assets/sim/browser.css">
                <script type="module" src="/assets/sim/browser.js"></script>
                <pix-browser base="%s" start="%s" bookmarks="%s">
                <iframe src="%s/%s" title="Navigateur" sandbox="allow-same-origin allow-forms"></iframe>
                </pix-browser>
                """.formatted(
                base, browser.start(), Markdown.escape(Json.of(browser.bookmarks())), base, Markdown.escape(start));
    }

    private static String simulator(Scene.Simulator simulator) {
        var script = simulator.element().replaceFirst("^pix-", "");
        var state = simulator.initial().entrySet().stream()
                .map(entry -> "<input type=\"hidden\" name=\"state.%s\" value=\"%s\">"
                        .formatted(Markdown.escape(entry.getKey()), Markdown.escape(entry.getValue())))
                .collect(joining("\n"));
        return """
                <link rel="stylesheet" href="/assets/sim/%1$s.css">
                <script type="module" src="/assets/sim/%1$s.js"></script>
                <%2$s><script type="application/json">%3$s</script>
                %4$s
                </%2$s>
                """.formatted(script, simulator.element(), simulator.model().replace("</", "<\\/"), state);
    }
}
