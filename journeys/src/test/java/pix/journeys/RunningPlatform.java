package pix.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** The packaged application with a new embedded database, started once for all the journeys. */
final class RunningPlatform {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    static final RunningPlatform IT = start();

    final String address;
    final Path data;

    private RunningPlatform(String address, Path data) {
        this.address = address;
        this.data = data;
    }

    private static RunningPlatform start() {
        try {
            int port = freePort();
            var folder = Files.createDirectories(Path.of("target/platform")).toAbsolutePath();
            var log = folder.resolve("platform.log");
            var process = new ProcessBuilder(java(), "-jar", jar())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            process.environment().put("PORT", Integer.toString(port));
            var data = Files.createTempDirectory(folder, "data");
            process.environment().put("PIX_DATA_DIR", data.toString());
            process.environment().remove("PIX_DATABASE_URL");
            var running = process.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(running)));
            var platform = new RunningPlatform("http://localhost:" + port, data);
            platform.await(running, log);
            return platform;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String jar() {
        var jar = Path.of("../platform/target/pix.jar").toAbsolutePath().normalize();
        if (!Files.exists(jar)) throw new IllegalStateException("the journeys need the packaged platform: " + jar);
        return jar.toString();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void await(Process process, Path log) throws IOException {
        var end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            if (!process.isAlive())
                throw new IllegalStateException("the platform has stopped:\n" + Files.readString(log));
            if (answers()) return;
        }
        throw new IllegalStateException("the platform does not answer:\n" + Files.readString(log));
    }

    /** Ready, its demo world made: pages are served a moment before. */
    private boolean answers() {
        try (var client = HttpClient.newHttpClient()) {
            Thread.sleep(500);
            var request = HttpRequest.newBuilder(URI.create(address + "/actuator/health/readiness"))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
