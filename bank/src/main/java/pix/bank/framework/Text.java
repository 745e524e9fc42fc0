package pix.bank.framework;

/** A short text in French and in English. */
public record Text(String fr, String en) {

    /** The text in the language asked for: English if it is {@code "en"}, French otherwise. */
    public String in(String language) {
        return language.equals("en") ? en : fr;
    }
}
