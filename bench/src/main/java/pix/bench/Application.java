package pix.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A running application, the packaged one, started as bin/start does. */
final class Application implements AutoCloseable {

    static final List<String> WITH_CACHE = List.of("-XX:AOTCache=" + Folders.CACHE, "-Xlog:aot=off", "-Xlog:cds=off");
    static final List<String> WITHOUT_CACHE = List.of();
    private static final Path LOG = Folders.KEPT.resolve("application.log");
    private static final Duration LONGEST_START = Duration.ofMinutes(10);
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total +\\d+ +(\\d+)");
    private static final int POLL_MILLISECONDS = 5;

    private final Process process;
    private final int port;
    private final Duration start;

    private Application(Process process, int port, Duration start) {
        this.process = process;
        this.port = port;
        this.start = start;
    }

    /** Returns when the first page was served. */
    static Application start(List<String> java, Map<String, String> settings) throws IOException, InterruptedException {
        int port = freePort();
        var builder = command(java, settings);
        builder.environment().put("PORT", Integer.toString(port));
        long began = System.nanoTime();
        var process = builder.start();
        awaitFirstPage(process, port);
        return new Application(process, port, Duration.ofNanos(System.nanoTime() - began));
    }

    /** Makes the cache that bin/start makes after its first start, if it has not been made yet. */
    static void rehearse() throws IOException, InterruptedException {
        if (Files.exists(Folders.CACHE)) return;
        var data = Files.createTempDirectory("pix-rehearsal");
        var builder = command(
                List.of("-XX:AOTCacheOutput=" + Folders.CACHE),
                Map.of("PIX_DATA_DIR", data.toString(), "PIX_DEMO", "true"));
        builder.command().add("--pix.rehearsal=true");
        builder.environment().put("PORT", "0");
        if (builder.start().waitFor() != 0) throw new IOException("the rehearsal failed; %s tells why".formatted(LOG));
    }

    long pid() {
        return process.pid();
    }

    int port() {
        return port;
    }

    /** From the command to the first page. */
    Duration start() {
        return start;
    }

    /** Objects that are in use, in MiB: a histogram collects all others first, and counts before new ones come. */
    double liveHeap() throws IOException, InterruptedException {
        var total = TOTAL.matcher(jcmd("GC.class_histogram"));
        if (!total.find()) throw new IOException("jcmd says nothing of the heap");
        return Long.parseLong(total.group(1)) / (1024.0 * 1024);
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        var jcmd = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/jcmd", Long.toString(process.pid()), command)
                .redirectErrorStream(true)
                .start();
        var said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return said;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
    }

    /** Java is called in the very words of bin/start, or its cache is of no use. */
    private static ProcessBuilder command(List<String> java, Map<String, String> settings) {
        var command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC"));
        command.addAll(java);
        command.addAll(List.of("-jar", Folders.APPLICATION.toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(LOG.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PIX_"));
        builder.environment().putAll(settings);
        return builder;
    }

    private static void awaitFirstPage(Process process, int port) throws IOException, InterruptedException {
        long latest = System.nanoTime() + LONGEST_START.toNanos();
        while (!serves(port)) {
            if (!process.isAlive() || System.nanoTime() > latest) {
                process.destroy();
                throw new IOException("the application did not start; %s tells why".formatted(LOG));
            }
            Thread.sleep(POLL_MILLISECONDS);
        }
    }

    /** The log-in page, as the start's goal says: through the filters and the templates. */
    private static boolean serves(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port));
            var request = "GET /connexion HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            return answer.endsWith(" 200");
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
