package pix.bank.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Where a page of a small web is: {@code https://host/path?name=value}. */
public record Address(String host, String path, Map<String, String> query) {

    /** Reads what a person types or a link holds: with or without {@code https://}, {@code www.} and a path. */
    public static Address parse(String typed) {
        var text = typed.strip().replaceFirst("(?i)^https?://", "").replaceFirst("#.*$", "");
        int mark = text.indexOf('?');
        var beforeQuery = mark < 0 ? text : text.substring(0, mark);
        int slash = beforeQuery.indexOf('/');
        var host = slash < 0 ? beforeQuery : beforeQuery.substring(0, slash);
        var path = slash < 0 ? "/" : beforeQuery.substring(slash);
        return new Address(host.toLowerCase(Locale.ROOT), path, mark < 0 ? Map.of() : query(text.substring(mark + 1)));
    }

    private static Map<String, String> query(String text) {
        var query = new LinkedHashMap<String, String>();
        for (var pair : text.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) query.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
        }
        return query;
    }

    /** A percent sign that begins nothing is a percent sign, as somebody who searches for « 50 % » types it. */
    private static String decode(String text) {
        return URLDecoder.decode(text.replaceAll("%(?!\\p{XDigit}{2})", "%25"), StandardCharsets.UTF_8);
    }

    /** The host without {@code www.}, which most sites answer too. */
    public String bareHost() {
        return host.replaceFirst("^www\\.", "");
    }

    /** The value of a parameter, empty if it is not there. */
    public String parameter(String name) {
        return query.getOrDefault(name, "");
    }
}
