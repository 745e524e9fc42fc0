package pix.operation.connection;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a sender is waited for. The server's own limits begin anew with each byte: whoever sends one in ten seconds would
 * keep a connection for days.
 *
 * @param headers from the first byte of a request to the end of its headers
 * @param body before a body must come at its pace
 * @param slowest pace of a body, in bytes a second
 */
@ConfigurationProperties("pix.patience")
public record Patience(
        @DefaultValue("20s") Duration headers,
        @DefaultValue("30s") Duration body,
        @DefaultValue("8000") int slowest) {

    boolean isOverForHeaders(Duration since) {
        return since.compareTo(headers) > 0;
    }

    /** A large file may take long, as long as it comes. */
    boolean isOverForBody(Duration since, long received) {
        return since.compareTo(body.plusMillis(1000 * received / slowest)) > 0;
    }
}
