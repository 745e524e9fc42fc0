package pix.web.ui;

/** How an answer is shown: never by its colour alone, but with a drawing and words. */
public enum Outcome {
    RIGHT("is-right", "right", "ui.answer.right"),
    WRONG("is-wrong", "wrong", "ui.answer.wrong"),
    SKIPPED("is-skipped", "skipped", "ui.answer.skipped"),
    TIMED_OUT("is-wrong", "clock", "ui.answer.timedout");

    private final String style;
    private final String icon;
    private final String key;

    Outcome(String style, String icon, String key) {
        this.style = style;
        this.icon = icon;
        this.key = key;
    }

    public String style() {
        return style;
    }

    public String icon() {
        return icon;
    }

    public String key() {
        return key;
    }
}
