package pix.web.ui;

/** What has just been done or could not be, in words, and the kind of the notice that says it. */
public record Told(String words, String kind) {}
