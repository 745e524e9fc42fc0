package pix.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** The files of the project as people read them, by their path from its root. */
final class Sources {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> FOLDERS =
            List.of("engine/src", "bank/src", "platform/src", "journeys/src", "docs", "bin");

    private Sources() {}

    /** Our Java, tests left out. */
    static List<String> java() {
        return files(file -> file.contains("/src/main/java/") && file.endsWith(".java"));
    }

    static List<String> migrations() {
        return files(file -> file.contains("/src/main/resources/db/migration/"));
    }

    static List<String> files(Predicate<String> wanted) {
        return FOLDERS.stream()
                .flatMap(folder -> filesIn(ROOT.resolve(folder)).stream())
                .filter(wanted)
                .sorted()
                .toList();
    }

    private static List<String> filesIn(Path folder) {
        try (var paths = Files.find(folder, 30, (_, file) -> file.isRegularFile())) {
            return paths.map(Sources::relative).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing when there is no such file. */
    static String textOf(String file) {
        try {
            return Files.exists(ROOT.resolve(file)) ? Files.readString(ROOT.resolve(file)) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean exists(String file) {
        return Files.exists(ROOT.resolve(file));
    }

    static void write(String file, String text) {
        try {
            Files.writeString(ROOT.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String relative(Path path) {
        return ROOT.relativize(path).toString();
    }
}
