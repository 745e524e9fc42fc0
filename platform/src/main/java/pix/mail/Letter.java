package pix.mail;

import java.util.Locale;

/** One letter to one person: which template, in which language, and the page of ours that it leads to. */
public record Letter(String template, String recipient, Locale locale, String path) {

    /** Never to whom, nor the link. */
    @Override
    public String toString() {
        return "a letter " + template;
    }
}
