package pix.web.orga.following;

import java.time.Instant;
import java.util.Locale;
import java.util.function.Function;
import pix.campaigns.participation.Participation;
import pix.documents.Cell;
import pix.documents.Column;
import pix.web.ui.ReaderTime;
import pix.web.ui.Texts;

/** The headings and the recurring cells of the exports, in the reader's language. */
record ExportWords(Texts texts, ReaderTime time) {

    /** What a cell holds that says nothing yet: results that were not sent. */
    static final Cell NOT_AVAILABLE = Cell.of("NA");

    String text(String key, Object... arguments) {
        return texts.text(locale(), "export." + key, arguments);
    }

    /** A column under a heading that has no arguments. */
    Column<Participation> column(String key, Function<Participation, Cell> cell) {
        return new Column<>(text(key), cell);
    }

    Cell yesOrNo(boolean yes) {
        return Cell.of(text(yes ? "yes" : "no"));
    }

    Cell minute(Instant at) {
        return Cell.of(time.clock(at));
    }

    Locale locale() {
        return time.locale();
    }
}
