package pix.mail;

/** There is something to send, once the transaction at hand is committed. */
record LetterPosted() {}
