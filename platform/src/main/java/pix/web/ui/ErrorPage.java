package pix.web.ui;

/** The status that is sent, the one whose words are shown, and whether asking for the page again may be all it takes. */
public record ErrorPage(int status, int told, boolean isPage) {

    public boolean canBeAskedAgain() {
        return isPage && (told == 503 || told == 429 || told == 500);
    }
}
