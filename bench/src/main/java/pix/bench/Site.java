package pix.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;

/**
 * The application and its own PostgreSQL, with people in it. The embedded server is the one that every part measures on;
 * it is a server like another, with writes on the disk when they are acknowledged.
 */
final class Site implements AutoCloseable {

    private final Application application;
    private final Database database;
    private final Population population;

    Site(Application application, Database database, Population population) {
        this.application = application;
        this.database = database;
        this.population = population;
    }

    static Site open(BenchPlan plan) throws IOException, InterruptedException, SQLException {
        var data = Folders.KEPT.resolve("data").toAbsolutePath().normalize();
        var application =
                Application.start(Application.WITH_CACHE, Map.of("PIX_DATA_DIR", data.toString(), "PIX_DEMO", "false"));
        try {
            var database = Database.in(data.resolve("postgresql"));
            return new Site(application, database, Population.settle(database, plan.many(Population.LEARNERS)));
        } catch (IOException | SQLException | RuntimeException e) {
            application.close();
            throw e;
        }
    }

    Application application() {
        return application;
    }

    Database database() {
        return database;
    }

    Population population() {
        return population;
    }

    /** What makes another application use this database. */
    Map<String, String> settings() {
        return Map.of("PIX_DATABASE_URL", database.address().toString(), "PIX_DEMO", "false");
    }

    @Override
    public void close() throws InterruptedException {
        application.close();
    }
}
