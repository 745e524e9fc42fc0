package pix.bank.families.editor;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pix.bank.families.Family;
import pix.bank.families.Staged;
import pix.bank.making.file.Json;
import pix.bank.question.Asset;
import pix.bank.question.Draw;
import pix.bank.question.Scene;

/**
 * A document to work on in a small word processor. Gives to the texts, for each paragraph's name, its ids ({@code name})
 * and its words ({@code name.text}); {@code text}, the whole at first; each of {@code results}; and each setting of the
 * layout to reach, as {@code goal.align.centre}.
 */
public final class Editor implements Family<Manuscript> {

    @Override
    public String name() {
        return "editor";
    }

    @Override
    public Class<Manuscript> sceneType() {
        return Manuscript.class;
    }

    @Override
    public Staged stage(Manuscript manuscript, Draw draw) {
        var paragraphs = Paragraphs.draw(manuscript.paragraphs(), draw);
        var scenes = new ArrayList<Scene>();
        if (Boolean.TRUE.equals(manuscript.model())) scenes.add(picture(paragraphs));
        scenes.add(new Scene.Simulator("pix-editor", model(manuscript, paragraphs), Settings.atFirst(paragraphs)));
        return new Staged(scenes, values(manuscript, paragraphs));
    }

    private static Scene picture(Paragraphs paragraphs) {
        var drawing = ModelPicture.svg(paragraphs).getBytes(StandardCharsets.UTF_8);
        return new Scene.Picture(
                new Asset("modele.svg", "image/svg+xml", () -> drawing), ModelPicture.alternative(paragraphs));
    }

    private static String model(Manuscript manuscript, Paragraphs paragraphs) {
        var tools = manuscript.tools() == null ? List.of() : manuscript.tools();
        var lines = paragraphs.all().stream().map(Editor::line).toList();
        return Json.of(ordered("file", manuscript.file(), "tools", tools, "paragraphs", lines));
    }

    private static Map<String, Object> line(Paragraph each) {
        var format = each.format();
        var line = ordered("id", each.id(), "text", each.text(), "style", Settings.word(format.style()));
        line.putAll(ordered(
                "align", Settings.word(format.align()), "list", Settings.word(format.list()), "marks", noMarks(each)));
        return line;
    }

    private static String noMarks(Paragraph each) {
        return "0".repeat(each.text().length());
    }

    private static Map<String, Object> ordered(
            String one, Object first, String two, Object second, String three, Object third) {
        var map = new LinkedHashMap<String, Object>();
        map.put(one, first);
        map.put(two, second);
        map.put(three, third);
        return map;
    }

    private static Map<String, String> values(Manuscript manuscript, Paragraphs paragraphs) {
        var values = new LinkedHashMap<>(paragraphs.named());
        values.put("text", paragraphs.text());
        if (manuscript.results() != null)
            manuscript.results().forEach((name, parts) -> values.put(name, paragraphs.composed(parts)));
        Settings.goal(paragraphs).forEach((setting, value) -> values.put("goal." + setting, value));
        return values;
    }
}
