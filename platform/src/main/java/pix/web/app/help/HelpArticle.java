package pix.web.app.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pix.bank.web.Markdown;
import pix.engine.judging.Leniency;
import pix.engine.judging.Writing;
import pix.web.paths.AppPaths;

/**
 * One article of the help, as it is read in one language.
 *
 * @param slug its name in addresses, the same in all languages
 * @param summary one sentence
 * @param sections what begins with a heading each
 */
public record HelpArticle(String slug, HelpShelf shelf, String title, String summary, List<Section> sections) {

    private static final Pattern HEADING = Pattern.compile("(?m)^## ");

    /**
     * @param id for links to it
     * @param html what stands below the heading
     * @param plain all its words as they are searched
     */
    public record Section(String id, String title, String html, String plain) {

        boolean hasAll(List<String> words) {
            return words.stream().allMatch(plain::contains);
        }
    }

    /** A title, a sentence, and sections, in Markdown. */
    static HelpArticle read(String slug, HelpShelf shelf, String markdown) {
        var parts = HEADING.split(markdown);
        var head = parts[0].strip().split("\n+", 2);
        var sections = new ArrayList<Section>();
        for (int i = 1; i < parts.length; i++) sections.add(section("p" + i, parts[i]));
        return new HelpArticle(slug, shelf, head[0].replaceFirst("^# +", ""), head[1].strip(), List.copyOf(sections));
    }

    private static Section section(String id, String markdown) {
        var lines = markdown.split("\n", 2);
        return new Section(id, lines[0].strip(), Markdown.html(lines[1]), searched(markdown));
    }

    /** Without case, accents, spaces or signs. */
    static String searched(String text) {
        return Writing.treated(text, Leniency.SPELLED);
    }

    public String path() {
        return AppPaths.helpArticle(slug);
    }

    boolean isAbout(List<String> words) {
        var heading = searched(title + summary);
        return words.stream().allMatch(heading::contains);
    }

    /** The sections that have all the words. */
    List<Section> with(List<String> words) {
        return sections.stream().filter(section -> section.hasAll(words)).toList();
    }
}
