package pix.bank.families.report;

import java.util.List;

/** The table of contents that the document already has. */
sealed interface Contents {

    /** A place is kept for them. */
    record None() implements Contents {}

    /** Made by the word processor for headings of two levels, and not updated since. */
    record Automatic(List<Entry> entries) implements Contents {}

    /** Written line by line, by hand. */
    record Typed(List<Entry> entries) implements Contents {}
}
