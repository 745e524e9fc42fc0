package pix.bank.families.certificate;

import java.time.LocalDate;
import java.util.List;

/**
 * What a site shows to prove who it is.
 *
 * @param names hosts that it holds for; {@code *.host} holds for one word more before the host
 * @param owner who asked for it
 * @param issuer who vouches for it; the owner itself vouches for nothing
 * @param until the last day on which it holds
 */
public record Certificate(List<String> names, String owner, String issuer, LocalDate from, LocalDate until) {

    /** A browser that sees this certificate on that day opens the site. */
    boolean isTrusted(String host, LocalDate day) {
        return covers(host) && !day.isBefore(from) && !day.isAfter(until) && !issuer.equals(owner);
    }

    private boolean covers(String host) {
        return names.stream()
                .anyMatch(name -> name.startsWith("*.")
                        ? host.indexOf('.') > 0
                                && host.substring(host.indexOf('.')).equals(name.substring(1))
                        : name.equals(host));
    }
}
