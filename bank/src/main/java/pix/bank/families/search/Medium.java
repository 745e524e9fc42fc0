package pix.bank.families.search;

/** What a result is, for the filter by type; named as the page names it. */
public enum Medium {
    PAGE("Pages"),
    IMAGE("Images"),
    VIDEO("Vidéos"),
    DOCUMENT("Documents");

    private final String label;

    Medium(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** By the end of a file's name; what has none of these ends is a page. */
    static Medium ofExtension(String extension) {
        return switch (extension) {
            case "jpg", "jpeg", "png", "svg" -> IMAGE;
            case "mp4", "webm" -> VIDEO;
            case "pdf", "odt", "ods", "odp", "csv" -> DOCUMENT;
            default -> PAGE;
        };
    }
}
