package pix.bank.making.picture;

import java.util.Locale;
import pix.bank.web.Markdown;

/** The few shapes that our drawings are made of. */
final class Svg {

    private Svg() {}

    static String rect(double x, double y, double width, double height, String fill) {
        return format(
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>", x, y, width, height, fill);
    }

    static String circle(double x, double y, double radius, String fill) {
        return format("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\"/>", x, y, radius, fill);
    }

    static String line(double x1, double y1, double x2, double y2, double width, String colour) {
        return format(
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke-width=\"%.1f\" stroke=\"%s\" stroke-linecap=\"round\"/>",
                x1, y1, x2, y2, width, colour);
    }

    static String path(String data, String fill) {
        return "<path d=\"%s\" fill=\"%s\"/>".formatted(data, fill);
    }

    /** Words in the middle of a board: as large as the board's width allows, 20 at most. */
    static String text(double middle, double base, double width, String colour, String words) {
        double size = Math.min(20, width / Math.max(1, words.length()) * 1.7);
        return format(
                "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%.1f\" fill=\"%s\" text-anchor=\"middle\" font-family=\"Arial, sans-serif\" font-weight=\"bold\">%s</text>",
                middle, base, size, colour, Markdown.escape(words));
    }

    static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
