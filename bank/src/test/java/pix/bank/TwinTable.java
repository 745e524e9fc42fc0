package pix.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import pix.bank.making.file.Yaml;

/** What both twins of a simulator are held to: the judge here, the page in the journeys. */
public final class TwinTable {

    private static final Path FOLDER = Path.of("src/test/resources/twins");

    private TwinTable() {}

    public static <T> T read(String file, Class<T> type) {
        try {
            return Yaml.read(Files.readString(FOLDER.resolve(file)), type);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
