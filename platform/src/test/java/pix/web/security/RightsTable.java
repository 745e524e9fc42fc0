package pix.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pix.web.security.RightsWorld.Role;

/** Who may do what: a row per route, a column per role. */
final class RightsTable {

    /** What somebody meets who asks. */
    enum Right {
        /** The page, or what the form comes to. */
        OK,
        /** There is nothing here. */
        NO,
        /** Somebody else of the same organisation may. */
        TOLD,
        /** Sign in first. */
        IN,
        /** Never. */
        FAULT
    }

    record Row(String method, String path, Map<Role, Right> rights) {

        String route() {
            return method + " " + path;
        }

        @Override
        public String toString() {
            return route();
        }
    }

    static final List<Row> ROWS = read();

    private RightsTable() {}

    /** A route without what its variables must look like. */
    static String plain(String path) {
        return path.replaceAll("\\{(\\w+):[^/]+}(?=/|$)", "{$1}");
    }

    private static List<Row> read() {
        try (var file = Objects.requireNonNull(RightsTable.class.getResourceAsStream("/rights.txt"))) {
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> row(line.strip().split("\\s+")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String[] words) {
        var rights = new LinkedHashMap<Role, Right>();
        for (var role : Role.values())
            rights.put(role, Right.valueOf(words[2 + role.ordinal()].toUpperCase(java.util.Locale.ROOT)));
        return new Row(words[0], words[1], rights);
    }
}
