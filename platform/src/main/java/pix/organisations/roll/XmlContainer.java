package pix.organisations.roll;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A SIECLE file, zipped or not: its first bytes tell, not its name. Of a zip, one visible entry must be an XML file. */
final class XmlContainer implements RollSource {

    /** Two hundred thousand pupils: what unfolds to more than this is no school's file. */
    private static final long LARGEST = 512L << 20;

    private static final int MOST_ENTRIES = 1000;
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final RollSource file;
    private final long largest;

    XmlContainer(RollSource file) {
        this(file, LARGEST);
    }

    XmlContainer(RollSource file, long largest) {
        this.file = file;
        this.largest = largest;
    }

    @Override
    public InputStream open() throws IOException {
        var stream = new BufferedInputStream(file.open(), 1 << 16);
        stream.mark(ZIP.length);
        var isZip = Arrays.equals(stream.readNBytes(ZIP.length), ZIP);
        stream.reset();
        return isZip ? new Bounded(onlyEntry(zip(stream)), largest) : new Bounded(stream, largest);
    }

    /** Whether there is one and only one, told by going through the whole zip once. */
    boolean holdsOneFile() throws IOException {
        try (var stream = new BufferedInputStream(file.open(), 1 << 16)) {
            stream.mark(ZIP.length);
            if (!Arrays.equals(stream.readNBytes(ZIP.length), ZIP)) return true;
            stream.reset();
            return count(zip(new Bounded(stream, largest))) == 1;
        }
    }

    private int count(ZipInputStream zip) throws IOException {
        int found = 0;
        int entries = 0;
        long unfolded = 0;
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++entries > MOST_ENTRIES) throw new TooLarge();
            unfolded += unfold(zip, largest - unfolded);
            if (isWanted(entry)) found++;
        }
        return found;
    }

    private static long unfold(InputStream stream, long most) throws IOException {
        var buffer = new byte[1 << 16];
        long size = 0;
        for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
            size += n;
            if (size > most) throw new TooLarge();
        }
        return size;
    }

    /** Names of entries in old encodings are no obstacle: nobody reads them but for their end. */
    private static ZipInputStream zip(InputStream stream) {
        return new ZipInputStream(stream, StandardCharsets.ISO_8859_1);
    }

    private static InputStream onlyEntry(ZipInputStream zip) throws IOException {
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) if (isWanted(entry)) return zip;
        throw new IOException("no XML file in the zip");
    }

    /** A Mac adds ghosts to its zips, whose names begin with a dot. */
    private static boolean isWanted(ZipEntry entry) {
        var path = entry.getName().replace('\\', '/');
        return !entry.isDirectory()
                && path.toLowerCase(Locale.ROOT).endsWith(".xml")
                && !path.startsWith(".")
                && !path.contains("/.");
    }

    /** Unfolds to more than can be a school's file. */
    static final class TooLarge extends IOException {

        TooLarge() {
            super("the file is too large once unfolded");
        }
    }

    private static final class Bounded extends FilterInputStream {

        private long left;

        Bounded(InputStream stream, long most) {
            super(stream);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            if (read >= 0) spend(1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            if (read > 0) spend(read);
            return read;
        }

        private void spend(int bytes) throws TooLarge {
            left -= bytes;
            if (left < 0) throw new TooLarge();
        }
    }
}
