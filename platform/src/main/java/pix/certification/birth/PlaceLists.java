package pix.certification.birth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads the official lists: a line each, cells between tabs, comments first. */
final class PlaceLists {

    private PlaceLists() {}

    static List<List<String>> read(String name) {
        var stream = requireNonNull(PlaceLists.class.getResourceAsStream("/places/" + name), name);
        try (var reader = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
