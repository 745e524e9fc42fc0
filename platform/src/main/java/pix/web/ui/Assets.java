package pix.web.ui;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import pix.web.paths.UiPaths;

/**
 * The style sheets, scripts and pictures. Each is served at an address made of its content, so that a browser keeps it
 * for ever and never shows an old one. All of them together are small, and stay in memory.
 */
@Component
public class Assets {

    static final String ROOT = UiPaths.ASSETS;
    private static final String FOLDER = "assets/";
    private static final String LIBRARIES = "classpath*:META-INF/resources/webjars/";
    private static final String HTMX = LIBRARIES + "htmx.org/*/dist/htmx.min.js";
    private static final String CHARTS = LIBRARIES + "chart.js/*/dist/chart.umd.min.js";

    private final PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
    private final Map<String, Asset> byName = new TreeMap<>();
    private final Map<String, Asset> byUrl = new TreeMap<>();

    public Assets() throws IOException {
        add("styles.css", Bundle.styles(in("css/*.css")));
        add("scripts.js", Bundle.scripts(in("js/*.js")));
        for (var file : files.getResources(HTMX)) add("htmx.js", file.getContentAsByteArray());
        for (var file : files.getResources(CHARTS)) add("chart.js", file.getContentAsByteArray());
        for (var file : in("**/*.*")) if (!isBundled(file)) add(name(file), content(file));
    }

    /** Where a page finds it. */
    public String url(String name) {
        var asset = byName.get(name);
        if (asset == null) throw new IllegalArgumentException("No asset is called " + name);
        return asset.url();
    }

    /** What is served at this address: an old or invented one is not found. */
    Optional<Asset> at(String url) {
        return Optional.ofNullable(byUrl.get(url));
    }

    /** What has this plain name, as in {@code /assets/sim/kit.js}: how a module or a style sheet names another. */
    Optional<Asset> named(String url) {
        return url.startsWith(ROOT) ? Optional.ofNullable(byName.get(url.substring(ROOT.length()))) : Optional.empty();
    }

    Collection<Asset> all() {
        return byUrl.values();
    }

    private void add(String name, byte[] content) {
        var asset = Asset.of(ROOT, name, content);
        byName.put(name, asset);
        byUrl.put(asset.url(), asset);
    }

    private Resource[] in(String pattern) throws IOException {
        return files.getResources("classpath*:" + FOLDER + pattern);
    }

    private static boolean isBundled(Resource file) throws IOException {
        return name(file).startsWith("css/") || name(file).startsWith("js/");
    }

    private static byte[] content(Resource file) throws IOException {
        var content = file.getContentAsByteArray();
        return name(file).endsWith(".css") ? Bundle.style(content) : content;
    }

    private static String name(Resource file) throws IOException {
        var address = file.getURL().toString();
        return address.substring(address.lastIndexOf("/" + FOLDER) + FOLDER.length() + 1);
    }
}
