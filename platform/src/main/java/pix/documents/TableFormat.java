package pix.documents;

import java.io.OutputStream;
import java.util.Locale;

/** The files that every table can be taken away in: for other programs, and for a spreadsheet. */
public enum TableFormat {
    CSV("text/csv;charset=UTF-8") {
        @Override
        public TableFile open(OutputStream stream, String name) {
            return new CsvFile(stream);
        }
    },
    ODS("application/vnd.oasis.opendocument.spreadsheet") {
        @Override
        public TableFile open(OutputStream stream, String name) {
            return new OdsFile(stream, name);
        }
    };

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** @param name of the sheet, where the format has sheets */
    public abstract TableFile open(OutputStream stream, String name);

    public String mediaType() {
        return mediaType;
    }

    /** What the names of its files end with. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
