package pix.bench.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form of a page, filled as somebody would who answers at random. */
final class PageForm {

    private static final Pattern FIELD = Pattern.compile("<(input|select|textarea)\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(type|name|value|inputmode)=\"([^\"]*)\"");
    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]+)\"");

    private final String action;
    private final String html;
    private final RandomGenerator chance;
    private final List<String> sent = new ArrayList<>();
    private final List<Field> radios = new ArrayList<>();
    private int selects;
    private boolean answered;

    private PageForm(String action, String html, RandomGenerator chance) {
        this.action = action;
        this.html = html;
        this.chance = chance;
    }

    /** The page's form that is sent to an address with this end; empty when it has none. */
    static Optional<PageForm> find(String page, String end, RandomGenerator chance) {
        var start = Pattern.compile("<form [^>]*action=\"([^\"]*" + Pattern.quote(end) + ")\"")
                .matcher(page);
        if (!start.find()) return Optional.empty();
        var html = page.substring(start.start(), page.indexOf("</form>", start.start()));
        return Optional.of(new PageForm(start.group(1), html, chance));
    }

    String action() {
        return action;
    }

    /** Answers what can be answered in a form; what is handled in a simulator is passed, and so is it when asked to. */
    String answered(boolean pass) {
        FIELD.matcher(html).results().forEach(field -> fill(field.group(1), field.group(2), field.end()));
        if (!radios.isEmpty()) send(radios.get(chance.nextInt(radios.size())));
        sent.add("action=" + (pass || !answered ? "pass" : "validate"));
        return String.join("&", sent);
    }

    private void fill(String tag, String attributes, int end) {
        var field = Field.of(attributes);
        if (field.name().isEmpty()) return;
        if (field.type().equals("hidden")) send(field);
        else if (field.type().equals("radio")) radios.add(field);
        else {
            answered = true;
            send(new Field(field.type(), field.name(), value(tag, field, end)));
        }
        answered |= field.type().equals("radio");
    }

    private String value(String tag, Field field, int end) {
        if (field.type().equals("checkbox")) return field.value();
        if (tag.equals("select")) return option(end);
        return Integer.toString(chance.nextInt(1, 60));
    }

    /** The nth list takes its nth choice: things to put in order so have a rank each. */
    private String option(int start) {
        var list = html.substring(start, html.indexOf("</select>", start));
        var options =
                OPTION.matcher(list).results().map(found -> found.group(1)).toList();
        return options.isEmpty() ? "" : options.get(selects++ % options.size());
    }

    private void send(Field field) {
        sent.add(URLEncoder.encode(field.name(), UTF_8) + "=" + URLEncoder.encode(field.value(), UTF_8));
    }

    private record Field(String type, String name, String value) {

        static Field of(String attributes) {
            var matcher = ATTRIBUTE.matcher(attributes);
            return new Field(read(matcher, "type"), read(matcher, "name"), unescaped(read(matcher, "value")));
        }

        private static String read(Matcher attributes, String name) {
            return attributes
                    .reset()
                    .results()
                    .filter(found -> found.group(1).equals(name))
                    .map(found -> found.group(2))
                    .findFirst()
                    .orElse("");
        }

        private static String unescaped(String value) {
            return value.replace("&#34;", "\"")
                    .replace("&#39;", "'")
                    .replace("&lt;", "<")
                    .replace("&amp;", "&");
        }
    }
}
