package pix.shared;

/**
 * What an installation sets cannot be used. The start ends with this one sentence, which names the setting as whoever set it
 * knows it, and never says what it holds where that could be a secret.
 */
public class UnusableSetting extends RuntimeException {

    /** @param why what is wrong with it, and what to write instead: the end of a sentence */
    public UnusableSetting(String setting, String why) {
        super(setting + " cannot be used: " + why);
    }
}
