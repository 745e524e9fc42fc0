package pix.bank.families.report;

import java.util.ArrayList;
import java.util.List;

/** A document: a cover, a page for the contents, then sections on pages numbered from 1. */
record Report(String title, String subtitle, Contents contents, List<Section> sections) {

    /** The cover and the contents, which have no number. */
    static final int FRONT_PAGES = 2;

    Report with(Contents made) {
        return new Report(title, subtitle, made, sections);
    }

    /** What up-to-date contents of so many levels say, whatever is styled or not. */
    List<Entry> entries(int levels) {
        return entries(sections, levels);
    }

    /** What contents made before the late sections came in said. */
    List<Entry> formerEntries(int levels) {
        return entries(sections.stream().filter(section -> !section.isLate()).toList(), levels);
    }

    private static List<Entry> entries(List<Section> sections, int levels) {
        var entries = new ArrayList<Entry>();
        int page = 0;
        for (var section : sections) {
            int begins = page + (section.startsPage() ? 1 : 0);
            if (section.level() <= levels) entries.add(new Entry(section.level(), section.title(), begins));
            page += section.pagesStarted();
        }
        return List.copyOf(entries);
    }
}
