package pix.web.ui;

import java.util.Set;

/**
 * The status that is sent, and whether asking for the page again may be all it takes.
 *
 * @param told whose words are shown: those of a status, or « busy »
 */
public record ErrorPage(int status, String told, boolean isPage) {

    static final String BUSY = "busy";

    private static final Set<String> PASSING = Set.of("429", "500", "503", BUSY);

    public boolean canBeAskedAgain() {
        return isPage && PASSING.contains(told);
    }
}
