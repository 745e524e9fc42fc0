package pix.web.ui;

/** A place one can go to, and how it is called. */
public record Link(String href, String label) {}
