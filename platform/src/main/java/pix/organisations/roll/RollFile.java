package pix.organisations.roll;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** A file of students in one of the formats that are known. */
public final class RollFile {

    private RollFile() {}

    /**
     * Tells the listener all entries and all problems, in the order of the file.
     *
     * @param externalId of the organisation: a SIECLE file must be its own
     * @param today nobody is born later
     */
    public static void read(
            RollFormat format, RollSource file, String externalId, LocalDate today, RollListener listener) {
        switch (format) {
            case SIECLE -> SiecleReader.read(file, externalId, today, listener);
            case FREGATA -> CsvRollReader.read(file, FregataLayout.on(today), listener);
            case SUP -> CsvRollReader.read(file, SupLayout.on(today), listener);
        }
    }

    /** The headings of a CSV with their semicolons, which spreadsheets open with the accents right. */
    public static byte[] template(RollFormat format) {
        var layout = format == RollFormat.SUP ? SupLayout.on(LocalDate.MAX) : FregataLayout.on(LocalDate.MAX);
        return ("\uFEFF" + layout.template() + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
