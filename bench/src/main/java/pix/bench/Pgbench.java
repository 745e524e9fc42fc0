package pix.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** PostgreSQL's own measure: a script of statements, repeated by clients that do nothing else, over TCP as we do. */
final class Pgbench {

    private static final Pattern RATE = Pattern.compile("tps = ([\\d.]+)");

    /** As many as the application's pool has connections: more only lengthen the queue inside PostgreSQL. */
    static final int CLIENTS = 16;

    private final Database database;
    private final Path script;

    private Pgbench(Database database, Path script) {
        this.database = database;
        this.script = script;
    }

    static Pgbench of(Database database, String name, String script) throws IOException {
        return new Pgbench(database, Files.writeString(Folders.KEPT.resolve(name + ".pgbench"), script));
    }

    /** Transactions a second. */
    double run(int seconds) throws IOException, InterruptedException {
        var command = List.of(
                "pgbench",
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + CLIENTS,
                "--jobs=2",
                "--time=" + seconds,
                "--file=" + script,
                "--host=" + database.address().getHost(),
                "--port=" + database.address().getPort(),
                "--username=" + database.user(),
                database.name());
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", database.password());
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        var rate = RATE.matcher(said);
        if (process.waitFor() != 0 || !rate.find()) throw new IOException("pgbench failed:\n" + said);
        return Double.parseDouble(rate.group(1));
    }
}
