package pix.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The PostgreSQL of one data folder.
 *
 * @param process of its postmaster, the parent of all its others
 */
record Database(URI address, long process) {

    static Database in(Path folder) throws IOException {
        var address = URI.create(Files.readString(folder.resolve("address")).strip());
        var pid = Files.readAllLines(folder.resolve("data/postmaster.pid")).getFirst();
        return new Database(address, Long.parseLong(pid.strip()));
    }

    String user() {
        return address.getUserInfo().split(":", 2)[0];
    }

    String password() {
        return address.getUserInfo().split(":", 2)[1];
    }

    String name() {
        return address.getPath().substring(1);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), user(), password());
    }

    String url() {
        return "jdbc:postgresql://%s:%d/%s".formatted(address.getHost(), address.getPort(), name());
    }

    void run(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of the first row. */
    long number(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
