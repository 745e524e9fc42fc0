package pix.bank.families.report;

import java.util.List;

/**
 * A heading and what stands under it.
 *
 * @param level 1 to 3
 * @param isStyled false when its author only made it bold and large
 * @param isLate it came into the document after the contents were made
 * @param chunks its text; a chunk may begin a page, the first one with the heading
 */
record Section(int level, String title, boolean isStyled, boolean isLate, List<Chunk> chunks) {

    record Chunk(boolean startsPage, List<String> paragraphs) {}

    Section unstyled() {
        return new Section(level, title, false, isLate, chunks);
    }

    int pagesStarted() {
        return (int) chunks.stream().filter(Chunk::startsPage).count();
    }

    boolean startsPage() {
        return chunks.getFirst().startsPage();
    }
}
