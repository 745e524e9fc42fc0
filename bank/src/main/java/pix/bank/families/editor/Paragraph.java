package pix.bank.families.editor;

/**
 * A paragraph of the document that one learner is given.
 *
 * @param id its place at first: {@code p1}, {@code p2}…
 * @param name how the author calls it; several drawn paragraphs share one
 * @param format what it has at first
 * @param goal what it should have
 */
record Paragraph(String id, String name, String text, Format format, Format goal) {

    /** The words as they are judged: spaces too many, or missing after a full stop, are no mistake of cut and paste. */
    static String plain(String text) {
        return text.replaceAll("\\s+", " ")
                .replaceAll("(\\p{L}{2}[.!?…])(?=\\p{Lu})", "$1 ")
                .strip();
    }
}
