package pix.operation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import pix.operation.postgresql.EmbeddedDatabase;
import pix.shared.ServerAddress;
import pix.shared.ServerAddress.Host;
import pix.shared.UnusableSetting;

/**
 * Where a PostgreSQL is and who we are there. Hosts hand out {@code postgres://user:password@host/name}, the driver wants
 * {@code jdbc:postgresql://host/name} and the two others apart: both are understood, and the driver's address never holds a
 * password, for it is printed when something fails.
 */
record DatabaseAddress(String jdbcUrl, String user, String password) implements JdbcConnectionDetails {

    private static final String SETTING = "PIX_DATABASE_URL";

    /** How long a page waits for the next word of a database that was reached: one that is frozen must not hold it for ever. */
    private static final String LIMIT = "socketTimeout";

    private static final String SECONDS = "30";

    /** What PostgreSQL's own programs write in an address, and the driver otherwise. */
    private static final Map<String, String> DRIVER_NAMES = Map.of(
            "application_name", "ApplicationName",
            "channel_binding", "channelBinding",
            "connect_timeout", "connectTimeout",
            "target_session_attrs", "targetServerType");

    private static final Map<String, String> SERVER_KINDS = Map.of(
            "read-write",
            "primary",
            "read-only",
            "secondary",
            "standby",
            "secondary",
            "prefer-standby",
            "preferSecondary");

    static DatabaseAddress of(DatabaseSettings settings) {
        var bare = withoutJdbc(settings.url().strip());
        if (!bare.matches("(?is)postgres(ql)?://.*"))
            throw new UnusableSetting(
                    SETTING,
                    "it begins with neither postgresql:// nor jdbc:postgresql://, as the address of a PostgreSQL does.");
        var address = ServerAddress.read(SETTING, bare);
        refuseSocket(address);
        var parameters = new LinkedHashMap<>(address.parameters());
        var user = address.user().or(() -> Optional.ofNullable(parameters.get("user")));
        var password = address.password().or(() -> Optional.ofNullable(parameters.get("password")));
        parameters.keySet().removeAll(Set.of("user", "password"));
        parameters.putIfAbsent(LIMIT, SECONDS);
        parameters.putIfAbsent("tcpKeepAlive", "true");
        return new DatabaseAddress(
                "jdbc:postgresql://" + hosts(address) + "/" + encoded(address.path()) + query(parameters),
                user.orElse(settings.user()),
                password.orElse(settings.password()));
    }

    /** The one that we start ourselves. */
    static DatabaseAddress of(EmbeddedDatabase embedded) {
        var url = embedded.jdbcUrl() + "?" + LIMIT + "=" + SECONDS;
        return new DatabaseAddress(url, EmbeddedDatabase.USER, embedded.password());
    }

    /** A migration of a large table says nothing for as long as it takes. */
    DatabaseAddress forMigrations() {
        return new DatabaseAddress(jdbcUrl.replaceFirst(LIMIT + "=\\d+", LIMIT + "=0"), user, password);
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

    /** In the driver's own form a name alone, or no host, is a database of this machine. */
    private static String withoutJdbc(String url) {
        if (!url.startsWith("jdbc:")) return url;
        return url.substring("jdbc:".length())
                .replaceFirst("^postgresql:(?!//)", "postgresql://localhost/")
                .replaceFirst("^postgresql:///", "postgresql://localhost/");
    }

    /** Java reaches a PostgreSQL by TCP. */
    private static void refuseSocket(ServerAddress address) {
        var host = Optional.ofNullable(address.parameters().get("host"));
        if (host.isEmpty() && address.hosts().stream().noneMatch(DatabaseAddress::isFolder)) return;
        throw new UnusableSetting(
                SETTING,
                "it names the folder of a socket or no host before the first slash, and Java reaches a PostgreSQL by TCP only: "
                        + "write postgresql://localhost:5432/name (in postgresql.conf, listen_addresses = 'localhost').");
    }

    private static boolean isFolder(Host host) {
        return host.name().isEmpty() || host.name().contains("/");
    }

    private static String hosts(ServerAddress address) {
        return address.hosts().stream().map(Host::written).collect(joining(","));
    }

    private static String query(Map<String, String> parameters) {
        if (parameters.isEmpty()) return "";
        return parameters.entrySet().stream()
                .map(one -> DRIVER_NAMES.getOrDefault(one.getKey(), one.getKey()) + "=" + value(one))
                .collect(joining("&", "?", ""));
    }

    private static String value(Map.Entry<String, String> parameter) {
        return encoded(
                parameter.getKey().equals("target_session_attrs")
                        ? SERVER_KINDS.getOrDefault(parameter.getValue(), parameter.getValue())
                        : parameter.getValue());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
