package pix.operation.postgresql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The database of one folder, running as long as we do; nobody else may run it meanwhile. Should it end by itself, it is
 * started again.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    public static final String USER = "pix";

    private final FolderLock lock;
    private final Cluster cluster;
    private final int port;
    private final Guardian guardian;

    private EmbeddedDatabase(FolderLock lock, Cluster cluster, int port, Guardian guardian) {
        this.lock = lock;
        this.cluster = cluster;
        this.port = port;
        this.guardian = guardian;
    }

    /** Starts what the folder holds, after making it if the folder is new. */
    public static EmbeddedDatabase start(Path folder, String... options) {
        return start(folder, Restarts.USUAL, () -> {}, options);
    }

    /** @param lost what is done when it has ended by itself and cannot be started again */
    public static EmbeddedDatabase start(Path folder, Restarts patience, Runnable lost, String... options) {
        var home = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(home);
            return started(home, patience, lost, List.of(options));
        } catch (IOException e) {
            throw new CannotStart("The embedded database cannot be kept in " + home + ": " + Reasons.of(e)
                    + ". Make that folder writable, or name another one: PIX_DATA_DIR.");
        }
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    public String password() {
        return cluster.password();
    }

    /** The address in the form that PIX_DATABASE_URL and psql take. */
    private String address() {
        return "postgresql://%s:%s@127.0.0.1:%d/postgres".formatted(USER, password(), port);
    }

    @Override
    public void close() throws IOException {
        guardian.close();
        if (cluster.isRunning()) cluster.stop();
        cluster.forgetAddress();
        lock.close();
    }

    private static EmbeddedDatabase started(Path home, Restarts patience, Runnable lost, List<String> options)
            throws IOException {
        var lock = FolderLock.take(home);
        try {
            var cluster = new Cluster(home, Programs.unpackedIn(home.resolve("programs")), Unprivileged.prefix(home));
            cluster.stopOrphan();
            cluster.initialise();
            int port = cluster.start(options);
            var guardian = new Guardian(cluster, () -> cluster.start(port, options), patience, lost);
            var database = new EmbeddedDatabase(lock, cluster, port, guardian);
            cluster.writeAddress(database.address());
            guardian.watch();
            return database;
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }
}
