package pix.web.app.identity;

/** The username that has just been made, to be written down. */
public record WelcomePage(String username, String campaignPage) {}
