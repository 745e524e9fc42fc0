package pix.organisations.roll;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pix.shared.FileText;
import pix.shared.Heading;

/**
 * What the beginning of a CSV tells of the whole: its encoding and its separator.
 *
 * @param separator none when it is neither a semicolon nor a comma
 */
record CsvStart(Charset encoding, Optional<Character> separator) {

    private static final int LOOKED_AT = 1 << 16;
    private static final List<Charset> ENCODINGS =
            List.of(UTF_8, Charset.forName("windows-1252"), Charset.forName("x-MacRoman"));
    private static final Pattern BETWEEN_HEADINGS = Pattern.compile("[;,\t\"]+");

    /** Empty when no encoding makes one of the probes readable. */
    static Optional<CsvStart> read(InputStream file, List<String> probes) throws IOException {
        var start = file.readNBytes(LOOKED_AT);
        var marked = FileText.marked(start).map(List::of);
        return marked.orElse(ENCODINGS).stream()
                .filter(encoding -> isReadable(heading(lines(start, encoding)), probes))
                .min(Comparator.comparing(encoding -> !isWellFormed(start, encoding)))
                .map(encoding -> new CsvStart(encoding, separator(heading(lines(start, encoding)))));
    }

    private static List<String> lines(byte[] start, Charset encoding) {
        try (var reader = FileText.reader(new ByteArrayInputStream(start), encoding)) {
            return reader.readAllLines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String heading(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank() && !Heading.isSeparatorLine(line))
                .findFirst()
                .orElse("");
    }

    private static boolean isReadable(String heading, List<String> probes) {
        var found = Stream.of(BETWEEN_HEADINGS.split(heading)).map(Heading::key).toList();
        return probes.stream().map(Heading::key).anyMatch(found::contains);
    }

    /** What is cut at the end of the part that is looked at is no fault. */
    private static boolean isWellFormed(byte[] start, Charset encoding) {
        var decoder = encoding.newDecoder();
        var text = CharBuffer.allocate(start.length + 1);
        return !decoder.decode(ByteBuffer.wrap(start), text, start.length < LOOKED_AT)
                .isError();
    }

    private static Optional<Character> separator(String line) {
        var bare = line.replaceAll("\"[^\"]*\"", "");
        long semicolons = bare.chars().filter(sign -> sign == ';').count();
        long commas = bare.chars().filter(sign -> sign == ',').count();
        if (semicolons == 0 && commas == 0) return Optional.empty();
        return Optional.of(semicolons >= commas ? ';' : ',');
    }
}
