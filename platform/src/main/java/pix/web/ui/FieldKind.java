package pix.web.ui;

/**
 * What somebody types in a field: it decides the keyboard that a phone shows, and what the phone may change in what is typed.
 * A name, a code or an answer is never corrected.
 */
public enum FieldKind {
    /** Sentences and titles: the one kind that a phone may correct. */
    WORDS("text", "text", "sentences", true, "next", "off"),
    /** The name of somebody. */
    NAME("text", "text", "words", false, "next", "off"),
    /** One address. The page says what is wrong with it: a browser would refuse what a mail program gives. */
    EMAIL("text", "email", "none", false, "next", "email"),
    EMAILS("text", "email", "none", false, "next", "off"),
    /** An address or a username. */
    LOGIN("text", "email", "none", false, "next", "username"),
    PASSWORD("password", "text", "none", false, "go", "current-password"),
    /** In capital letters. */
    CODE("text", "text", "characters", false, "go", "off"),
    /** What an app shows for half a minute. */
    CODE_OF_APP("text", "numeric", "none", false, "go", "one-time-code"),
    /** A number or a word that identifies somebody or something, as it is. */
    IDENTIFIER("text", "text", "none", false, "next", "off"),
    NUMBER("text", "numeric", "none", false, "next", "off"),
    SEARCH("search", "search", "none", false, "search", "off"),
    /** A day, picked or typed as the browser likes it. */
    DAY("date", "text", "none", false, "next", "off"),
    /** An hour of the day, picked or typed as the browser likes it. */
    HOUR("time", "text", "none", false, "next", "off"),
    URL("url", "url", "none", false, "next", "url"),
    /** The answer to a question, in figures too: the keyboards of figures have no minus on some phones, and no unit. */
    ANSWER("text", "text", "none", false, "send", "off");

    private final String type;
    private final String keyboard;
    private final String capitals;
    private final boolean isCorrected;
    private final String enterKey;
    private final String autocomplete;

    FieldKind(
            String type, String keyboard, String capitals, boolean isCorrected, String enterKey, String autocomplete) {
        this.type = type;
        this.keyboard = keyboard;
        this.capitals = capitals;
        this.isCorrected = isCorrected;
        this.enterKey = enterKey;
        this.autocomplete = autocomplete;
    }

    public String type() {
        return type;
    }

    public String inputmode() {
        return keyboard;
    }

    public String autocapitalize() {
        return capitals;
    }

    public String autocorrect() {
        return isCorrected ? "on" : "off";
    }

    public String spellcheck() {
        return isCorrected ? "true" : "false";
    }

    public String enterkeyhint() {
        return enterKey;
    }

    /** Unless the field says which name, or which password, it is. */
    public String autocomplete() {
        return autocomplete;
    }
}
