package pix.bank.families.editor;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import pix.bank.families.editor.Format.Align;
import pix.bank.families.editor.Format.Listed;
import pix.bank.web.Markdown;

/** The document as it should become: drawn on a page, and told in words for who does not see it. */
final class ModelPicture {

    private static final int WIDTH = 560;
    private static final int MARGIN = 40;
    private static final int INDENT = 28;
    private static final int LEADING = 24;
    private static final int GAP = 10;

    private final StringBuilder page = new StringBuilder();
    private int y = MARGIN;
    private int number;
    private boolean wasItem;

    private ModelPicture() {}

    static String svg(Paragraphs paragraphs) {
        var picture = new ModelPicture();
        paragraphs.all().forEach(picture::draw);
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d">
                <rect width="100%%" height="100%%" fill="#fff" stroke="#84819e"/>
                <g font-family="Arial, Helvetica, 'Liberation Sans', sans-serif" font-size="15" fill="#1d1b3d">
                %3$s</g>
                </svg>
                """.formatted(WIDTH, picture.y + MARGIN - LEADING, picture.page);
    }

    private void draw(Paragraph paragraph) {
        var format = paragraph.goal();
        boolean isItem = format.list() != Listed.NONE;
        if (!isItem || !wasItem) y += GAP;
        wasItem = isItem;
        number = format.list() == Listed.NUMBER ? number + 1 : 0;
        if (isItem) page.append(number > 0 ? text(MARGIN + 6, 15, "", number + ".") : dot());
        int left = isItem ? MARGIN + INDENT : MARGIN;
        int size = format.style() == Format.Style.BODY ? 15 : 20;
        var lines = TextWidth.lines(paragraph.text(), WIDTH - MARGIN - left, size);
        for (int line = 0; line < lines.size(); line++, y += LEADING)
            page.append(line(lines.get(line), format, left, size, line == lines.size() - 1));
    }

    private String dot() {
        return "<circle cx=\"%d\" cy=\"%d\" r=\"3\"/>\n".formatted(MARGIN + 12, y - 5);
    }

    private String line(String words, Format format, int left, int size, boolean isLast) {
        int right = WIDTH - MARGIN;
        return switch (format.align()) {
            case CENTRE -> text((left + right) / 2.0, size, " text-anchor=\"middle\"", words);
            case RIGHT -> text(right, size, " text-anchor=\"end\"", words);
            case LEFT -> text(left, size, "", words);
            case JUSTIFY ->
                isLast ? text(left, size, "", words) : spread(List.of(words.split(" ")), left, right - left, size);
        };
    }

    /** The words of a line spread over its whole width, each as wide as was reckoned. */
    private String spread(List<String> words, double left, double width, int size) {
        double written =
                words.stream().mapToDouble(word -> TextWidth.of(word, size)).sum();
        double gap = (width - written) / Math.max(1, words.size() - 1);
        var line = new StringBuilder();
        double x = left;
        for (var word : words) {
            double length = TextWidth.of(word, size);
            line.append(text(x, size, String.format(Locale.ROOT, " textLength=\"%.1f\"", length), word));
            x += length + gap;
        }
        return line.toString();
    }

    private String text(double x, int size, String more, String words) {
        var weight = size > 15 ? " font-weight=\"700\"" : "";
        return String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%d\" font-size=\"%d\"%s%s>%s</text>\n",
                x,
                y,
                size,
                weight,
                more,
                Markdown.escape(words));
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
            case NONE -> words(format.align());
        };
    }

    private static String words(Align align) {
        return switch (align) {
            case LEFT -> "aligné à gauche";
            case CENTRE -> "centré";
            case RIGHT -> "aligné à droite";
            case JUSTIFY -> "justifié, aligné des deux côtés";
        };
    }
}
