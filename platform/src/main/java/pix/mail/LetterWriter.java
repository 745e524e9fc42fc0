package pix.mail;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.springframework.stereotype.Component;

/** Puts a letter in words: the same ones in plain text and in HTML. */
@Component
class LetterWriter {

    private final MailTexts texts;
    private final TemplateEngine templates;

    LetterWriter(MailTexts texts, TemplateEngine templates) {
        this.texts = texts;
        this.templates = templates;
    }

    Contents write(Letter letter) {
        var wording = texts.of(letter);
        var html = new StringOutput();
        templates.render("mail/letter.jte", wording, html);
        return new Contents(wording.subject(), wording.plain(), html.toString());
    }

    record Contents(String subject, String plain, String html) {}
}
