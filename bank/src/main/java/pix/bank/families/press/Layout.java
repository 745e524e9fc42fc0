package pix.bank.families.press;

/** Where a site puts the marks of an article, and the words that tell it in a correction. */
public enum Layout {
    TOP("juste sous le titre"),
    END("à la fin de l'article"),
    SIDE("dans l'encadré « À propos de cet article »");

    private final String words;

    Layout(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
