package pix.architecture;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.regex.Pattern;

/** Addresses of our pages that are written by hand: where a page is, only the classes of {@code pix.web.paths} say. */
final class Paths {

    /** {@code "/orga…"}, {@code "redirect:/…"}, and {@code "/"} itself where it is a target. */
    private static final String IN_JAVA = "\"(?:redirect:/|/(?:%s)(?![\\w-]))[^\"]*\"";

    /** In an attribute or an expression: one that begins so, or that goes on after a value. */
    private static final Pattern IN_TEMPLATES = Pattern.compile("[\"'=]/[a-z\"'#?][^\"'`]*|\\}/[a-z][^\"'`]*");

    /** What an address is given to say, {@code …?retour=…}. */
    private static final Pattern SAYING =
            Pattern.compile("(?<=\"[^\"\\s]{0,80})[?&](\\w+)=|queryParam\\(\\s*\"(\\w+)\"");

    private Paths() {}

    /** Those of a template: anything that begins like a path, since nothing else does there. */
    static List<String> inTemplate(String text) {
        return found(IN_TEMPLATES, text);
    }

    /** Those of a class. @param segments with which our addresses begin */
    static List<String> inClass(String text, Iterable<String> segments) {
        return found(Pattern.compile(IN_JAVA.formatted(String.join("|", segments))), text);
    }

    /** What the addresses that a class makes are given to say. */
    static List<String> said(String text) {
        return SAYING.matcher(text)
                .results()
                .map(match -> requireNonNullElse(match.group(1), match.group(2)))
                .toList();
    }

    private static List<String> found(Pattern written, String text) {
        return written.matcher(text).results().map(match -> match.group()).toList();
    }
}
