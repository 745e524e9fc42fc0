package pix.bank.editor;

import static java.util.stream.Collectors.joining;

import java.util.stream.IntStream;
import pix.bank.editor.Format.Listed;
import pix.bank.web.Markdown;

/** The document as it should become: drawn on a page, and told in words for who does not see it. */
final class ModelPicture {

    private static final int WIDTH = 560;
    private static final int MARGIN = 40;
    private static final int INDENT = 28;
    private static final int LEADING = 24;

    private ModelPicture() {}

    static String svg(Paragraphs paragraphs) {
        var page = new StringBuilder();
        int y = MARGIN;
        int number = 0;
        for (var each : paragraphs.all()) {
            number = each.goal().list() == Listed.NUMBER ? number + 1 : 0;
            y = paragraph(page, each, number, y);
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d">
                <rect width="100%%" height="100%%" fill="#fff" stroke="#84819e"/>
                <g font-family="Arial, Helvetica, 'Liberation Sans', sans-serif" font-size="15" fill="#1d1b3d">
                %3$s</g>
                </svg>
                """.formatted(WIDTH, y + MARGIN - LEADING, page);
    }

    /** Draws a paragraph from this height on, and says where the next one goes. */
    private static int paragraph(StringBuilder page, Paragraph each, int number, int top) {
        int indent = each.goal().list() == Listed.NONE ? 0 : INDENT;
        int size = each.goal().style() == Format.Style.BODY ? 15 : 20;
        var lines = TextWidth.lines(each.text(), WIDTH - 2 * MARGIN - indent, size);
        int y = top + LEADING - 8;
        if (indent > 0) page.append(bullet(number, y));
        for (int line = 0; line < lines.size(); line++, y += LEADING)
            page.append(line(lines.get(line), each.goal(), indent, y, size, line == lines.size() - 1));
        return y + 2 + 8 - LEADING / 2 + 6;
    }

    private static String bullet(int number, int y) {
        if (number > 0) return "<text x=\"%d\" y=\"%d\">%d.</text>\n".formatted(MARGIN + 6, y, number);
        return "<circle cx=\"%d\" cy=\"%d\" r=\"3\"/>\n".formatted(MARGIN + 12, y - 5);
    }

    private static String line(String text, Format format, int indent, int y, int size, boolean isLast) {
        int left = MARGIN + indent;
        int right = WIDTH - MARGIN;
        var place = switch (format.align()) {
            case LEFT -> "x=\"%d\"".formatted(left);
            case CENTRE -> "x=\"%d\" text-anchor=\"middle\"".formatted((left + right) / 2);
            case RIGHT -> "x=\"%d\" text-anchor=\"end\"".formatted(right);
            case JUSTIFY -> "x=\"%d\"".formatted(left) + (isLast ? "" : " textLength=\"%d\"".formatted(right - left));
        };
        var weight = format.style() == Format.Style.BODY ? "" : " font-weight=\"700\"";
        return "<text %s y=\"%d\" font-size=\"%d\"%s>%s</text>\n"
                .formatted(place, y, size, weight, Markdown.escape(text));
    }

    static String alternative(Paragraphs paragraphs) {
        var all = paragraphs.all();
        return IntStream.range(0, all.size())
                .mapToObj(place -> "%d. « %s » : %s."
                        .formatted(
                                place + 1,
                                all.get(place).text(),
                                words(all.get(place).goal())))
                .collect(joining(" ", "Le modèle, paragraphe par paragraphe. ", ""));
    }

    private static String words(Format format) {
        return switch (format.list()) {
            case BULLET -> "élément d’une liste à puces";
            case NUMBER -> "élément d’une liste numérotée";
            case NONE ->
                switch (format.align()) {
                    case LEFT -> "aligné à gauche";
                    case CENTRE -> "centré";
                    case RIGHT -> "aligné à droite";
                    case JUSTIFY -> "justifié, aligné des deux côtés";
                };
        };
    }
}
