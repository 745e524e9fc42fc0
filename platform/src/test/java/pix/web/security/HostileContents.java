package pix.web.security;

import java.util.List;
import java.util.stream.Stream;

/**
 * Bodies that are not what their heading says, and headings that say nothing.
 *
 * @param headers of the content
 * @param body in the bytes of Latin-1
 */
record HostileContents(List<String> headers, String body) {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PARTS = "multipart/form-data";
    private static final String LONG = "x".repeat(9_000);

    static final List<HostileContents> ALL = List.of(
            of(PARTS, "x"),
            of(PARTS + "; boundary=", "x"),
            of(PARTS + "; boundary=\"", "x"),
            of(PARTS + "; boundary=" + "b".repeat(300), "x"),
            of(PARTS + "; boundary=b", ""),
            of(PARTS + "; boundary=b", "no boundary in here"),
            of(PARTS + "; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nends too soon"),
            of(PARTS + "; boundary=b", "--b\r\n\r\nno name\r\n--b--\r\n"),
            of(
                    PARTS + "; boundary=b",
                    "--b\r\nContent-Disposition: form-data; name=\"" + LONG + "\"\r\n\r\n\r\n--b--\r\n"),
            of(PARTS + "; boundary=b", part("name=\"a\"", "b\0c")),
            of(PARTS + "; boundary=b", part("name=\"a\0b\"", "c")),
            of(PARTS + "; boundary=b", part("name=\"a\"; filename=\"f\0.csv\"", "c")),
            of(
                    PARTS + "; boundary=b",
                    "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n".repeat(1_100) + "--b--\r\n"),
            of(PARTS + "; boundary=b; charset=nonsense", part("name=\"a\"", "c")),
            new HostileContents(
                    List.of("Content-Type: " + PARTS + "; boundary=b", "Content-Length: 99999999"),
                    part("name=\"a\"", "c")),
            of("multipart/mixed; boundary=b", part("name=\"a\"", "c")),
            of("multipart/", "x"),
            of(FORM, "%zz=1"),
            of(FORM, "a=%zz"),
            of(FORM, "a=%"),
            of(FORM, "%00=1&a=%00"),
            of(FORM, "a\0b=1"),
            of(FORM, "\u00ff\u00fe=\u00ff"),
            of(FORM, "a=1&".repeat(1_200)),
            of(FORM, "&&&===&&&"),
            of(FORM, "a=" + LONG.repeat(300)),
            of(FORM + "; charset=nonsense", "a=1"),
            of(FORM + "; charset=utf-16", "a=1"),
            of("application/json", "{"),
            of("application/json", "{\"a\":[" + "[".repeat(2_000)),
            of("application/xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"),
            of("text/plain", "a=1"),
            of("text/html;;;", "a=1"),
            of("nonsense", "a=1"),
            of("a/b/c", "a=1"),
            of("*/*", "a=1"),
            of("", "a=1"),
            new HostileContents(
                    List.of("Content-Type: " + FORM, "Transfer-Encoding: chunked"), "zz\r\na=1\r\n0\r\n\r\n"),
            new HostileContents(
                    List.of("Content-Type: " + FORM, "Transfer-Encoding: chunked"), "3\r\na=1\r\n0\r\n\r\n"),
            new HostileContents(List.of("Content-Type: " + FORM, "Transfer-Encoding: nonsense"), "a=1"),
            new HostileContents(List.of("Content-Type: " + FORM, "Content-Encoding: gzip"), "a=1"),
            new HostileContents(List.of("Content-Type: " + FORM, "Content-Length: -1"), "a=1"),
            new HostileContents(List.of("Content-Type: " + FORM, "Content-Length: x"), "a=1"),
            new HostileContents(List.of("Content-Type: " + FORM, "Expect: nonsense"), "a=1"));

    /** Each alone, or several of them in lines of their own. */
    static final List<String> HEADERS = Stream.of(
                    List.of(
                            "Accept: nonsense",
                            "Accept: a/b/c;q=x",
                            "Accept: text/csv",
                            "Accept: application/json",
                            "Accept:"),
                    List.of(
                            "Accept-Language: *",
                            "Accept-Language: xx-YY;q=2",
                            "Accept-Language: " + LONG.substring(0, 3_000)),
                    List.of("Accept-Language:", "Accept-Language: é;;;", "Accept-Charset: nonsense"),
                    List.of("Accept-Encoding: br;q=0, nonsense", "Accept-Encoding:"),
                    List.of(
                            "Cookie: pix",
                            "Cookie: pix=",
                            "Cookie: =;=;;,",
                            "Cookie: pix=%00; langue=%zz; pix-form=\""),
                    List.of("Cookie: pix=é; __Host-pix=x", "Cookie: langue={0}", "Cookie: " + "a=b; ".repeat(400)),
                    List.of(
                            "Cookie: fait=done.nothing:1",
                            "Cookie: fait=done.{0}:999999",
                            "Cookie: pix=a\nCookie: pix=b",
                            "Cookie: $Version=1; pix=\"x\"; $Path=/"),
                    List.of(
                            "Range: bytes=0-",
                            "Range: bytes=9-1",
                            "Range: lines=1",
                            "Range: bytes=0-0,2-2,999999999999-"),
                    List.of("If-None-Match: *", "If-None-Match: \"", "If-Match: W/x", "If-Modified-Since: yesterday"),
                    List.of("If-Unmodified-Since: 9", "If-Range: x", "Expect: 100-continue", "Max-Forwards: x"),
                    List.of("Referer: {0}", "Referer: http://[", "Referer: %zz", "Origin: null", "Origin: http://["),
                    List.of("User-Agent:", "User-Agent: {0}\0", "User-Agent: " + LONG.substring(0, 3_000)),
                    List.of(
                            "HX-Request: true",
                            "HX-Request: maybe",
                            "HX-Target: {0}",
                            "X-Requested-With: XMLHttpRequest"),
                    List.of("X-Forwarded-For: nonsense", "X-Forwarded-Host: a b", "X-Forwarded-Proto: gopher"),
                    List.of("X-Forwarded-Port: x", "X-Forwarded-Prefix: //evil", "Forwarded: for=\"", "Via: é"),
                    List.of(
                            "Host:",
                            "Host: a b",
                            "Host: x:999999",
                            "Host: [::1",
                            "Host: evil.example\nHost: other.example"),
                    List.of("X-CSRF-TOKEN:", "X-CSRF-TOKEN: é", "X-CSRF-TOKEN: %00", "X-CSRF-TOKEN: nonsense"),
                    List.of("X-HTTP-Method-Override: DELETE", "Authorization: Basic %%%", "Authorization: Bearer x"),
                    List.of(
                            "Upgrade: h2c\nConnection: Upgrade, HTTP2-Settings\nHTTP2-Settings: x",
                            "Upgrade: websocket"),
                    List.of("Last-Event-ID: {0}", "DNT: \0", "Content-Language: é", "X-" + "y".repeat(3_000) + ": z"),
                    List.of("no colon", ": no name", "sp ace: x", "Trailer: Host", "TE: trailers, nonsense"))
            .flatMap(List::stream)
            .toList();

    /** What may be in a file that is sent, and how it may be called. */
    static List<HostileContents> files(String name) {
        var types = Stream.of(
                        "", "\0", "a;b\nc\0;d\n", "\u00ef\u00bb\u00bf", "\u00ff\u00fe", "PK\3\4broken", "<a", LONG)
                .map(text -> part("name=\"" + name + "\"; filename=\"f.csv\"", text));
        var names = HostileValues.encoded().stream()
                .map(file -> part("name=\"" + name + "\"; filename*=UTF-8''" + file, "a;b"));
        var bare = Stream.of("f\0.csv", "\\", "../f.csv", "", "\"", "\u00ff.xml")
                .map(file -> part("name=\"" + name + "\"; filename=\"" + file + "\"", "a;b"));
        var none = Stream.of(part("name=\"" + name + "\"", "a;b"), part("name=\"other\"; filename=\"f.csv\"", "a;b"));
        return Stream.of(types, names, bare, none)
                .flatMap(parts -> parts)
                .map(body -> of(PARTS + "; boundary=b", body))
                .toList();
    }

    private static HostileContents of(String type, String body) {
        return new HostileContents(List.of("Content-Type: " + type), body);
    }

    private static String part(String disposition, String content) {
        return "--b\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n--b--\r\n";
    }
}
