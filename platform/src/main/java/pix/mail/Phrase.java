package pix.mail;

/** A word of a letter that has words of its own in each language. @param key under {@code mail.} */
public record Phrase(String key) {}
