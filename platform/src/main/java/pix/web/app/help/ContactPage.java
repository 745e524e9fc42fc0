package pix.web.app.help;

import pix.shared.Contact;

/** Whom to write to, and what to try first. */
public record ContactPage(Contact contact) {}
