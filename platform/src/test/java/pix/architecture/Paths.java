package pix.architecture;

import java.util.List;
import java.util.regex.Pattern;

/** Addresses of our pages that are written by hand: where a page is, only the classes of {@code pix.web.paths} say. */
final class Paths {

    /** {@code "/orga…"}, {@code "redirect:/…"}, and {@code "/"} itself where it is a target. */
    private static final String IN_JAVA = "\"(?:redirect:/|/(?:%s)(?![\\w-]))[^\"]*\"";

    /** In an attribute or an expression: one that begins so, or that goes on after a value. */
    private static final Pattern IN_TEMPLATES = Pattern.compile("[\"'=]/[a-z\"'#?][^\"'`]*|\\}/[a-z][^\"'`]*");

    private Paths() {}

    /** Those of a template: anything that begins like a path, since nothing else does there. */
    static List<String> inTemplate(String text) {
        return found(IN_TEMPLATES, text);
    }

    /** Those of a class. @param segments with which our addresses begin */
    static List<String> inClass(String text, Iterable<String> segments) {
        return found(Pattern.compile(IN_JAVA.formatted(String.join("|", segments))), text);
    }

    private static List<String> found(Pattern written, String text) {
        return written.matcher(text).results().map(match -> match.group()).toList();
    }
}
