package pix.web.app.account;

/** « A letter has left »: what it is about, and where to read it in a demonstration. */
public record LetterSentPage(String text, boolean isDemo) {}
