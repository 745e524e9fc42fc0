package pix.bank.families.editor;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import pix.bank.families.editor.Format.Align;
import pix.bank.families.editor.Format.Listed;
import pix.bank.families.editor.Format.Style;

/** A document as the settings that the word processor sends: the same names and words as in {@code settings.js}. */
final class Settings {

    private Settings() {}

    /** As it is at first. */
    static Map<String, String> atFirst(Paragraphs paragraphs) {
        var settings = of(paragraphs, Paragraph::format);
        settings.put("text", paragraphs.text());
        settings.put("mark.bold", "none");
        settings.put("mark.italic", "none");
        return settings;
    }

    /** As its layout should become: setting → value. */
    static Map<String, String> goal(Paragraphs paragraphs) {
        return of(paragraphs, Paragraph::goal);
    }

    private static Map<String, String> of(Paragraphs paragraphs, Function<Paragraph, Format> format) {
        var settings = new LinkedHashMap<String, String>();
        for (var align : new Align[] {Align.CENTRE, Align.RIGHT, Align.JUSTIFY})
            settings.put(
                    "align." + word(align),
                    paragraphs.ids(each -> format.apply(each).align() == align));
        for (var list : new Listed[] {Listed.BULLET, Listed.NUMBER})
            settings.put(
                    "list." + word(list),
                    paragraphs.ids(each -> format.apply(each).list() == list));
        for (var style : new Style[] {Style.TITLE, Style.HEADING1, Style.HEADING2})
            settings.put(
                    "style." + word(style),
                    paragraphs.ids(each -> format.apply(each).style() == style));
        return settings;
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
