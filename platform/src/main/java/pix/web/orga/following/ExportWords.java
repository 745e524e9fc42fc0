package pix.web.orga.following;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import pix.documents.CsvCell;
import pix.web.ui.Texts;

/** The headings and the recurring cells of the exports, in the reader's language. */
record ExportWords(Texts texts, Locale locale) {

    /** What a cell holds that says nothing yet: results that were not sent. */
    static final String NOT_AVAILABLE = CsvCell.text("NA");

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(Days.PARIS);

    String heading(String key, Object... arguments) {
        return CsvCell.text(texts.text(locale, "export." + key, arguments));
    }

    String yesOrNo(boolean yes) {
        return heading(yes ? "yes" : "no");
    }

    static String minute(Instant at) {
        return CsvCell.text(MINUTE.format(at));
    }

    static String optional(Optional<String> text) {
        return text.map(CsvCell::text).orElse(CsvCell.EMPTY);
    }
}
