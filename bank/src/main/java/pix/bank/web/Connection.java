package pix.bank.web;

import java.util.Locale;

/** How a page reached the browser, which tells it beside the address. */
public enum Connection {
    /** Encrypted; nothing more is known. */
    ENCRYPTED,
    /** Encrypted, and the site shows its certificate. */
    CERTIFIED,
    /** Readable by anyone on the way: an address in {@code http://}. */
    PLAIN,
    /** Held back by the browser, which does not trust the certificate. */
    WARNED,
    /** A certificate, shown by the browser itself. */
    SHEET;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
