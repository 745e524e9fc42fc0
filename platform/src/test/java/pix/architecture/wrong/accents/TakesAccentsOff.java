package pix.architecture.wrong.accents;

import java.text.Normalizer;

class TakesAccentsOff {

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
