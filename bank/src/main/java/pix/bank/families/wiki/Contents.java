package pix.bank.families.wiki;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pix.bank.web.Markdown;
import pix.engine.writing.Letters;

/** An article's text with a mark at each heading, and the table of contents that leads there. */
record Contents(String table, String text) {

    private static final Pattern HEADING = Pattern.compile("<h([23])>(.*?)</h\\1>");
    private static final int FEWEST = 3;

    /** @param markdown an article; fewer than three headings make no table */
    static Contents of(String markdown) {
        var html = Markdown.html(markdown);
        var entries = new ArrayList<String>();
        int[] numbers = new int[2];
        var text = HEADING.matcher(html).replaceAll(heading -> {
            boolean isPart = heading.group(1).equals("2");
            if (isPart) numbers[1] = 0;
            numbers[isPart ? 0 : 1]++;
            var number = isPart ? numbers[0] + "" : numbers[0] + "." + numbers[1];
            var mark = mark(heading.group(2));
            entries.add("<li class=\"level-%s\"><a href=\"#%s\">%s. %s</a></li>"
                    .formatted(heading.group(1), mark, number, heading.group(2)));
            return Matcher.quoteReplacement(
                    "<h%1$s id=\"%2$s\">%3$s</h%1$s>".formatted(heading.group(1), mark, heading.group(2)));
        });
        return new Contents(entries.size() < FEWEST ? "" : table(entries), text);
    }

    private static String table(List<String> entries) {
        return "<nav class=\"contents\" aria-labelledby=\"sommaire\"><h2 id=\"sommaire\">Sommaire</h2><ul>"
                + String.join("", entries) + "</ul></nav>\n";
    }

    private static String mark(String heading) {
        return Letters.unaccented(heading).replaceAll("&\\w+;|[^a-z0-9]+", "-");
    }
}
