package pix.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The address of a server as hosts hand it out: {@code scheme://user:password@host:port/path?name=value}. It is read more
 * kindly than by {@code java.net.URI}: a host may hold {@code _}, there may be several, and a {@code %} or an {@code @} of the
 * password that was not written as {@code %25} or {@code %40} is what it looks like.
 *
 * @param scheme in small letters
 * @param hosts one at least, each with its port if it names one; an empty name where the address names none
 * @param path without the first slash
 */
public record ServerAddress(
        String scheme,
        Optional<String> user,
        Optional<String> password,
        List<Host> hosts,
        String path,
        Map<String, String> parameters) {

    private static final String MEANT =
            "it needs the form scheme://user:password@host:port/name, with a port from 1 to 65535. "
                    + "Signs of the user or the password that mean something there are written %2F (/), %3A (:), %3F (?), %40 (@).";

    /** @param name without the brackets of an IPv6 address */
    public record Host(String name, Optional<Integer> port) {

        /** As it stands in an address. */
        public String written() {
            var host = name.contains(":") ? "[" + name + "]" : name;
            return port.map(number -> host + ":" + number).orElse(host);
        }
    }

    /** Never the password, nor what it may have been confused with. */
    @Override
    public String toString() {
        return "the address of a server";
    }

    /** @param setting what it was read from, for the sentence that says what is wrong; never a part of the address itself */
    public static ServerAddress read(String setting, String text) {
        var start = text.indexOf("://");
        if (start < 1 || !text.substring(0, start).matches("[A-Za-z][A-Za-z0-9+.-]*"))
            throw new UnusableSetting(setting, "it is not an address with a scheme, as in scheme://host:port.");
        var rest = text.substring(start + 3);
        var authority = rest.split("[/?]", 2)[0];
        var after = rest.substring(authority.length()).split("\\?", 2);
        if (after[0].contains("@") || after.length > 1 && after[1].split("=", 2)[0].contains("@"))
            throw new UnusableSetting(setting, MEANT);
        int at = authority.lastIndexOf('@');
        var login = at < 0 ? new String[] {""} : authority.substring(0, at).split(":", 2);
        return new ServerAddress(
                text.substring(0, start).toLowerCase(Locale.ROOT),
                Optional.of(decoded(login[0])).filter(user -> !user.isEmpty()),
                login.length < 2 ? Optional.empty() : Optional.of(decoded(login[1])),
                hosts(setting, authority.substring(at + 1)),
                after[0].isEmpty() ? "" : decoded(after[0].substring(1)),
                after.length < 2 ? Map.of() : parameters(after[1]));
    }

    private static List<Host> hosts(String setting, String text) {
        var hosts = new ArrayList<Host>();
        for (var one : text.split(",", -1)) hosts.add(host(setting, one.strip()));
        return List.copyOf(hosts);
    }

    private static Host host(String setting, String text) {
        var bracket = text.startsWith("[") ? text.indexOf(']') : -1;
        var colon = text.indexOf(':', bracket + 1);
        var name = colon < 0 ? text : text.substring(0, colon);
        var bare = bracket > 0 ? name.substring(1, bracket) : decoded(name);
        if (!bare.matches("[A-Za-z0-9._:/-]*")) throw new UnusableSetting(setting, MEANT);
        return new Host(bare, colon < 0 ? Optional.empty() : Optional.of(port(setting, text.substring(colon + 1))));
    }

    private static int port(String setting, String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= 65_535 && Integer.parseInt(text) > 0)
            return Integer.parseInt(text);
        throw new UnusableSetting(setting, MEANT);
    }

    private static Map<String, String> parameters(String text) {
        var parameters = new LinkedHashMap<String, String>();
        for (var one : text.split("&")) {
            var parts = one.split("=", 2);
            if (!parts[0].isEmpty()) parameters.put(decoded(parts[0]), parts.length < 2 ? "" : decoded(parts[1]));
        }
        return parameters;
    }

    /** What follows a {@code %} and is no number of two digits in base sixteen is left as it is. */
    private static String decoded(String text) {
        var bytes = new ByteArrayOutputStream();
        for (int at = 0; at < text.length(); at++) {
            var isEscape = text.charAt(at) == '%'
                    && at + 2 < text.length()
                    && HexFormat.isHexDigit(text.charAt(at + 1))
                    && HexFormat.isHexDigit(text.charAt(at + 2));
            if (isEscape) {
                bytes.write(HexFormat.fromHexDigits(text, at + 1, at + 3));
                at += 2;
            } else {
                bytes.writeBytes(Character.toString(text.codePointAt(at)).getBytes(UTF_8));
                if (Character.isHighSurrogate(text.charAt(at))) at++;
            }
        }
        return bytes.toString(UTF_8);
    }
}
