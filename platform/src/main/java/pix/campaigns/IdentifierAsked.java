package pix.campaigns;

/** What participants are asked besides their name: words of the organiser's, and what may be typed. */
public record IdentifierAsked(String label, Kind kind) {

    /** Any text, or an e-mail address. */
    public enum Kind {
        TEXT,
        EMAIL
    }
}
