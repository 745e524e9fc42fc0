package pix.shared;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_32BE;
import static java.nio.charset.StandardCharsets.UTF_32LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The text of a file that somebody sends. The mark in front of it tells its encoding before anything else does, and is taken
 * off before anybody reads: it is no sign of the text.
 */
public final class FileText {

    /** How many bytes are enough to know. */
    private static final int START = 4;

    private static final int MARK = 0xFEFF;

    /** A beginning, in hexadecimal, and the encoding it gives away; the longer ones first. */
    private record Beginning(String bytes, Charset encoding) {

        boolean isOf(String start) {
            return start.matches(bytes);
        }
    }

    private static final List<Beginning> BEGINNINGS = List.of(
            new Beginning("fffe0000", UTF_32LE),
            new Beginning("0000feff", UTF_32BE),
            new Beginning("efbbbf.*", UTF_8),
            new Beginning("fffe.*", UTF_16LE),
            new Beginning("feff.*", UTF_16BE),
            // Without a mark: zeros between two plain letters.
            new Beginning("(?!00)..00(?!00)..00", UTF_16LE),
            new Beginning("00(?!00)..00(?!00)..", UTF_16BE));

    private FileText() {}

    /** The encoding that the first bytes give away, if they do. */
    public static Optional<Charset> marked(byte[] start) {
        var first = HexFormat.of().formatHex(start, 0, Math.min(START, start.length));
        return BEGINNINGS.stream()
                .filter(beginning -> beginning.isOf(first))
                .map(Beginning::encoding)
                .findFirst();
    }

    /** The text from its first sign on, in its marked encoding or else in this one. */
    public static Reader reader(InputStream file, Charset unmarked) throws IOException {
        var stream = new BufferedInputStream(file);
        stream.mark(START);
        var start = stream.readNBytes(START);
        stream.reset();
        return afterMarks(new InputStreamReader(stream, marked(start).orElse(unmarked)));
    }

    /** Saved twice by careless programs, a file has two marks. */
    private static Reader afterMarks(Reader text) throws IOException {
        var reader = new PushbackReader(text);
        int sign = reader.read();
        while (sign == MARK) sign = reader.read();
        if (sign >= 0) reader.unread(sign);
        return reader;
    }
}
