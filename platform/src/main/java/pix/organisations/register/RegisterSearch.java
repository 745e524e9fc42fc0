package pix.organisations.register;

/**
 * Which organisations are looked for.
 *
 * @param words part of the name or of the external identifier, or the number; empty for all
 * @param kind a kind's name; empty for all
 * @param page from 1
 */
public record RegisterSearch(String words, String kind, boolean archived, int page) {

    public static final int SIZE = 25;

    int offset() {
        return (page - 1) * SIZE;
    }

    String pattern() {
        return "%" + words.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }
}
