package pix.operation.terminal;

import java.nio.charset.Charset;
import java.util.stream.Collectors;
import net.gcardone.junidecode.Junidecode;

/** Signs that a screen does not have become those that it has: « Collège » is Collège or College, and never Coll?ge. */
final class Signs {

    private Signs() {}

    static String of(String text, Charset screen) {
        var encoder = screen.newEncoder();
        if (encoder.canEncode(text)) return text;
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(sign -> encoder.canEncode(sign) ? sign : Junidecode.unidecode(sign))
                .collect(Collectors.joining());
    }
}
