package pix.bank.families.maps;

import static pix.bank.web.Markdown.escape;

/** Words in a drawing. */
final class Svg {

    private Svg() {}

    /** Words centred at {@code x} on the line {@code y}; {@code more} holds further attributes, each after a space. */
    static String text(int x, int y, int size, String more, String words) {
        return "<text x=\"%d\" y=\"%d\" font-size=\"%d\" text-anchor=\"middle\" fill=\"#3a3326\"%s>%s</text>\n"
                .formatted(x, y, size, more, escape(words));
    }
}
