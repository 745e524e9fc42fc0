package pix.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import pix.bench.bare.BareService;

/** The bare service in a Java of its own, with the collector and the choices of heap that the application has. */
final class BareProcess implements AutoCloseable {

    private final Process process;
    private final int port;

    private BareProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Returns when it listens. */
    static BareProcess start(Database database) throws IOException {
        var command = List.of(
                System.getProperty("java.home") + "/bin/java",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                BareService.class.getName(),
                Folders.ROOT.toString(),
                Folders.KEPT.resolve("bare").toString(),
                database.url());
        var builder = new ProcessBuilder(command)
                .redirectError(Folders.KEPT.resolve("bare.log").toFile());
        builder.environment().put(BareService.USER, database.user());
        builder.environment().put(BareService.PASSWORD, database.password());
        var process = builder.start();
        var said = new BufferedReader(process.inputReader()).readLine();
        if (said == null) throw new IOException("the bare service did not start; its log is in " + Folders.KEPT);
        return new BareProcess(process, Integer.parseInt(said));
    }

    long pid() {
        return process.pid();
    }

    int port() {
        return port;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
    }
}
