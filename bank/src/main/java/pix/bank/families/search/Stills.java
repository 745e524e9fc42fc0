package pix.bank.families.search;

import pix.bank.question.Draw;
import pix.bank.web.Markdown;

/** Drawn landscapes that stand for a picture or for a film at rest; what they show is told by the title. */
final class Stills {

    private static final String[][] COLOURS = {
        {"#cfe8f5", "#7fb069", "#4a7c59"}, {"#fde2c5", "#c97b84", "#7d4f50"}, {"#d7d9f5", "#8d99c9", "#4b5385"},
        {"#e9f5db", "#a3b18a", "#588157"}, {"#fff1c9", "#e0a458", "#a5652a"}, {"#d9eff0", "#62a8ac", "#2c6e72"}
    };

    private Stills() {}

    /** HTML; nothing for a page of text. */
    static String of(Doc doc) {
        return switch (doc.medium()) {
            case IMAGE -> figure(doc, "");
            case VIDEO ->
                figure(
                        doc,
                        "<circle cx=\"320\" cy=\"170\" r=\"46\" fill=\"#000\" fill-opacity=\".65\"/>"
                                + "<path d=\"M306 146l40 24-40 24z\" fill=\"#fff\"/>");
            case PAGE, DOCUMENT -> "";
        };
    }

    private static String figure(Doc doc, String above) {
        var draw = Draw.known(doc.link());
        var colours = COLOURS[draw.between(0, COLOURS.length - 1)];
        return """
                <figure><svg viewBox="0 0 640 340" role="img" aria-label="%s">
                <rect width="640" height="340" fill="%s"/><circle cx="%d" cy="%d" r="34" fill="#fff" fill-opacity=".8"/>
                <path d="M0 %dL%d %dL%d 250L640 %dV340H0z" fill="%s"/>
                <path d="M0 300Q%d %d 640 %d V340H0z" fill="%s"/>%s</svg></figure>
                """.formatted(
                        Markdown.escape(doc.title()),
                        colours[0],
                        draw.between(80, 560),
                        draw.between(50, 110),
                        draw.between(220, 280),
                        draw.between(100, 280),
                        draw.between(110, 180),
                        draw.between(300, 460),
                        draw.between(150, 230),
                        colours[1],
                        draw.between(150, 450),
                        draw.between(210, 280),
                        draw.between(260, 320),
                        colours[2],
                        above);
    }
}
