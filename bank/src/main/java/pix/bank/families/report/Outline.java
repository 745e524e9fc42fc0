package pix.bank.families.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an author writes of a long document.
 *
 * @param file its name, without extension
 * @param chapters its headings of level 1; all are kept
 * @param sentences what fills the pages: {@code <slot>} stands for one of the words of a slot
 * @param slots slot → words
 */
public record Outline(
        String file,
        String title,
        String subtitle,
        List<Chapter> chapters,
        List<String> sentences,
        Map<String, List<String>> slots,
        Question question) {

    /** @param sections its headings of level 2: two of them at least are drawn; @param points of level 3, may be absent */
    public record Chapter(
            String title, List<String> sections, @Nullable List<String> points) {}

    /** What is asked, and so what is the matter with the document. */
    public enum Question {
        /** The contents were made before pages came in: on which page does a section begin? */
        PAGE,
        /** No contents yet, three levels of headings: how many entries has one of two levels? */
        COUNT,
        /** No contents yet, some chapters are only bold: which chapter is the nth? */
        RANK,
        /** The contents were typed by hand, long ago: which chapter begins on a page? */
        AT
    }
}
