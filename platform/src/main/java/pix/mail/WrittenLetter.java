package pix.mail;

import java.time.Instant;

/** A letter in words, as it lies in the outbox. */
public record WrittenLetter(
        long id, String template, String recipient, String subject, String plain, String html, Instant writtenAt) {

    /** Never to whom, nor what. */
    @Override
    public String toString() {
        return "letter %d (%s)".formatted(id, template);
    }
}
