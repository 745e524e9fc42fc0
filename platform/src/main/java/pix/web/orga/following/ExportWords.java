package pix.web.orga.following;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import pix.campaigns.participation.Participation;
import pix.documents.Cell;
import pix.documents.Column;
import pix.web.ui.Texts;

/** The headings and the recurring cells of the exports, in the reader's language. */
record ExportWords(Texts texts, Locale locale) {

    /** What a cell holds that says nothing yet: results that were not sent. */
    static final Cell NOT_AVAILABLE = Cell.of("NA");

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(Days.PARIS);

    String text(String key, Object... arguments) {
        return texts.text(locale, "export." + key, arguments);
    }

    /** A column under a heading that has no arguments. */
    Column<Participation> column(String key, Function<Participation, Cell> cell) {
        return new Column<>(text(key), cell);
    }

    Cell yesOrNo(boolean yes) {
        return Cell.of(text(yes ? "yes" : "no"));
    }

    static Cell minute(Instant at) {
        return Cell.of(MINUTE.format(at));
    }
}
