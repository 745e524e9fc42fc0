package pix.operation.postgresql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * PostgreSQL refuses to run as root, yet a container often has nobody else. Two ways around it: a user namespace where
 * root has no name, or, where those are forbidden, the user « nobody » with just the right to walk through folders.
 */
final class Unprivileged {

    private static final String NOBODY = "65534";
    private static final List<String> NAMESPACE = List.of("unshare", "-U");
    private static final List<String> AS_NOBODY = List.of(
            "setpriv",
            "--reuid=" + NOBODY,
            "--regid=" + NOBODY,
            "--clear-groups",
            "--inh-caps=-all,+dac_override",
            "--ambient-caps=-all,+dac_override",
            "--bounding-set=-all,+dac_override");

    private Unprivileged() {}

    /** What to write before a command of PostgreSQL so that it does not run as root. */
    static List<String> prefix(Path folder) throws IOException {
        if (!isRoot()) return List.of();
        if (works(NAMESPACE)) return NAMESPACE;
        if (!works(AS_NOBODY))
            throw new CannotStart("As root the embedded PostgreSQL needs unshare or setpriv "
                    + "(package util-linux). Start as an ordinary user, or set PIX_DATABASE_URL.");
        Command.of(List.of(), Path.of("chown"), "-R", NOBODY + ":" + NOBODY, folder.toString())
                .run();
        return AS_NOBODY;
    }

    private static boolean isRoot() throws IOException {
        return "root".equals(System.getProperty("user.name")) && Files.isWritable(Path.of("/"));
    }

    private static boolean works(List<String> prefix) {
        try {
            return Command.of(prefix, Path.of("true")).succeeds();
        } catch (IOException e) {
            return false;
        }
    }
}
