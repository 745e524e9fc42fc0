package pix.web.admin.factor;

/** The form, with what was typed and the keys of what was wrong; empty where nothing was. */
public record LostFactorPage(String login, String reason, String loginError, String reasonError) {

    static final LostFactorPage BLANK = new LostFactorPage("", "", "", "");

    boolean isRefused() {
        return !loginError.isEmpty() || !reasonError.isEmpty();
    }
}
