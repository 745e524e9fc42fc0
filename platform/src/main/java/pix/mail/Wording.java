package pix.mail;

import java.util.List;

/** What a letter says, before it is made plain text or HTML. */
public record Wording(
        String language,
        String subject,
        String greeting,
        List<String> paragraphs,
        String action,
        String link,
        String closing,
        String signature) {

    String plain() {
        return String.join("\n\n", greeting, String.join("\n\n", paragraphs), action + "\n" + link, closing, signature)
                + "\n";
    }
}
