package pix.organisations.roll;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the heading line of a CSV tells of the whole: its encoding and its separator.
 *
 * @param separator none when it is neither a semicolon nor a comma
 */
record CsvStart(Charset encoding, Optional<Character> separator) {

    private static final int LONGEST_LINE = 1 << 16;
    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), Charset.forName("x-MacRoman"));

    /** Empty when no encoding makes one of the probes readable. */
    static Optional<CsvStart> read(InputStream file, List<String> probes) throws IOException {
        var line = firstLine(file);
        return ENCODINGS.stream()
                .filter(encoding -> probes.stream().anyMatch(decoded(line, encoding)::contains))
                .findFirst()
                .map(encoding -> new CsvStart(encoding, separator(decoded(line, encoding))));
    }

    private static byte[] firstLine(InputStream file) throws IOException {
        var start = file.readNBytes(LONGEST_LINE);
        int end = 0;
        while (end < start.length && start[end] != '\n' && start[end] != '\r') end++;
        return Arrays.copyOf(start, end);
    }

    private static String decoded(byte[] line, Charset encoding) {
        try {
            return encoding.newDecoder().decode(ByteBuffer.wrap(line)).toString();
        } catch (CharacterCodingException _) {
            return "";
        }
    }

    private static Optional<Character> separator(String line) {
        var bare = line.replaceAll("\"[^\"]*\"", "");
        long semicolons = bare.chars().filter(sign -> sign == ';').count();
        long commas = bare.chars().filter(sign -> sign == ',').count();
        if (semicolons == 0 && commas == 0) return Optional.empty();
        return Optional.of(semicolons >= commas ? ';' : ',');
    }
}
