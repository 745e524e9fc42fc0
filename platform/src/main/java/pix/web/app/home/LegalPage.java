package pix.web.app.home;

/** A text in numbered sections, by the beginning of its keys. */
public record LegalPage(String key, int sections) {}
