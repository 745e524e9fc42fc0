package pix.web.ui;

/** The status that is sent, and the one whose words are shown. */
public record ErrorPage(int status, int told) {

    public boolean passes() {
        return told == 503 || told == 429;
    }
}
