package pix.web.app.account;

/** « A letter has left »: what it is about, and whether it is read here, as in a demonstration without a mail server. */
public record LetterSentPage(String text, boolean isReadHere) {}
