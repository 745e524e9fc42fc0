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

    private Sources() {}

    /** Our Java, tests left out. */
    static List<String> java() {
        return files(file -> file.contains("/src/main/java/") && file.endsWith(".java"));
    }

    static List<String> migrations() {
        return files(file -> file.contains("/src/main/resources/db/migration/"));
    }

    static List<String> files(Predicate<String> wanted) {
        try (var paths = Files.find(ROOT, 20, (path, _) -> wanted.test(relative(path)) && isOurs(relative(path)))) {
            return paths.map(Sources::relative).sorted().toList();
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

    static void write(String file, String text) {
        try {
            Files.writeString(ROOT.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOurs(String file) {
        return file.matches("(engine|bank|platform|journeys)/src/.*|bin/.*|docs/.*|[A-Z]+(\\.md)?");
    }

    private static String relative(Path path) {
        return ROOT.relativize(path).toString();
    }
}
