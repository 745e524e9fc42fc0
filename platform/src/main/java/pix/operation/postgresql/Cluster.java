package pix.operation.postgresql;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The data of one PostgreSQL and the server that runs on it. */
record Cluster(Path home, Programs programs, List<String> prefix) {

    private static final String ON_LOOPBACK_ONLY =
            "-c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c timezone=UTC -c jit=off";

    /**
     * A server outlives us when we are killed: it ends before another begins. One whose starter still runs is in use, whatever
     * became of the lock of its folder.
     */
    void stopOrphan() throws IOException {
        var server = server();
        if (server.isEmpty()) Files.deleteIfExists(pidFile());
        else if (server.get().isOfAnother()) throw FolderLock.taken(home);
        else stop();
    }

    boolean isRunning() {
        try {
            return server().isPresent();
        } catch (IOException _) {
            // The file is written anew while the server starts: it is looked at again.
            return true;
        }
    }

    /** Makes the data once, aside: half of it must never be taken for the whole. */
    void initialise() throws IOException {
        if (Files.exists(data())) return;
        var unfinished = home.resolve("unfinished");
        Folders.delete(unfinished);
        writePassword();
        run(
                "initdb",
                "-D",
                unfinished.toString(),
                "-U",
                EmbeddedDatabase.USER,
                "-A",
                "scram-sha-256",
                "--pwfile=" + passwordFile(),
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        Files.move(unfinished, data());
    }

    int start(List<String> options) throws IOException {
        int port = freePort();
        start(port, options);
        return port;
    }

    void start(int port, List<String> options) throws IOException {
        var settings =
                "-p %d %s %s %s".formatted(port, ON_LOOPBACK_ONLY, Postmaster.startedByUs(), String.join(" ", options));
        run("pg_ctl", "start", "-w", "-t", "120", "-D", data().toString(), "-l", log().toString(), "-o", settings);
    }

    void stop() throws IOException {
        run("pg_ctl", "stop", "-w", "-t", "60", "-m", "fast", "-D", data().toString());
    }

    /** For the tools of whoever runs this: psql, a backup, a second process. */
    void writeAddress(String address) throws IOException {
        Folders.writeSecret(home.resolve("address"), address);
    }

    void forgetAddress() throws IOException {
        Files.deleteIfExists(home.resolve("address"));
    }

    String password() {
        return Folders.read(passwordFile());
    }

    private void run(String program, String... arguments) throws IOException {
        Command.of(prefix, programs.named(program), arguments).run();
    }

    private Optional<Postmaster> server() throws IOException {
        return Postmaster.of(data(), pidFile());
    }

    private void writePassword() throws IOException {
        var secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        Folders.writeSecret(passwordFile(), HexFormat.of().formatHex(secret));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Path data() {
        return home.resolve("data");
    }

    private Path pidFile() {
        return data().resolve("postmaster.pid");
    }

    private Path log() {
        return home.resolve("server.log");
    }

    private Path passwordFile() {
        return home.resolve("password");
    }
}
