package pix.web.security;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a browser calls itself, as its owner would: « Firefox, Windows ». Nothing else of what it says is repeated. */
record BrowserName(String value) {

    private record Sign(String inHeader, String name) {}

    /** In this order: each says besides that it is some of the later ones. */
    private static final List<Sign> BROWSERS = List.of(
            new Sign("Edg", "Edge"),
            new Sign("OPR/", "Opera"),
            new Sign("SamsungBrowser/", "Samsung Internet"),
            new Sign("Firefox/", "Firefox"),
            new Sign("FxiOS/", "Firefox"),
            new Sign("CriOS/", "Chrome"),
            new Sign("Chrome/", "Chrome"),
            new Sign("Safari/", "Safari"));

    private static final List<Sign> SYSTEMS = List.of(
            new Sign("Android", "Android"),
            new Sign("iPhone", "iPhone"),
            new Sign("iPad", "iPad"),
            new Sign("CrOS", "ChromeOS"),
            new Sign("Windows", "Windows"),
            new Sign("Mac OS X", "macOS"),
            new Sign("Linux", "Linux"));

    /** Empty where nothing is known. */
    static BrowserName of(@Nullable String header) {
        if (header == null) return new BrowserName("");
        return new BrowserName(Stream.of(first(BROWSERS, header), first(SYSTEMS, header))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", ")));
    }

    private static Optional<String> first(List<Sign> signs, String header) {
        return signs.stream()
                .filter(sign -> header.contains(sign.inHeader()))
                .map(Sign::name)
                .findFirst();
    }
}
