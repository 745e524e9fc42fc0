package pix.operation;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Where a PostgreSQL is and who we are there. Hosts hand out {@code postgres://user:password@host/name}, the driver wants
 * {@code jdbc:postgresql://host/name} and the two others apart: both are understood.
 */
record DatabaseAddress(String jdbcUrl, String user, String password) implements JdbcConnectionDetails {

    static DatabaseAddress of(DatabaseSettings settings) {
        var url = settings.url().strip();
        if (url.startsWith("jdbc:postgresql:")) return new DatabaseAddress(url, settings.user(), settings.password());
        if (url.startsWith("postgres://") || url.startsWith("postgresql://")) return parsed(URI.create(url), settings);
        throw new IllegalStateException("PIX_DATABASE_URL is not the address of a PostgreSQL: it begins with neither "
                + "postgresql:// nor jdbc:postgresql://");
    }

    @Override
    public String getJdbcUrl() {
        return jdbcUrl;
    }

    @Override
    public String getUsername() {
        return user;
    }

    @Override
    public String getPassword() {
        return password;
    }

    /** A log line must not carry the password. */
    @Override
    public String toString() {
        return jdbcUrl;
    }

    private static DatabaseAddress parsed(URI uri, DatabaseSettings settings) {
        var login = Optional.ofNullable(uri.getRawUserInfo()).orElse("").split(":", 2);
        var user = login[0].isEmpty() ? settings.user() : decoded(login[0]);
        var password = login.length < 2 ? settings.password() : decoded(login[1]);
        var port = uri.getPort() == -1 ? "" : ":" + uri.getPort();
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        var jdbcUrl = "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query;
        return new DatabaseAddress(jdbcUrl, user, password);
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
