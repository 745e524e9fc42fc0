package pix.web.ui;

/** One of the answers a form offers. */
public record Choice(String value, String label) {}
