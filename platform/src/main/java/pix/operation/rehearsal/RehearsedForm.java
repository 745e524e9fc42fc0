package pix.operation.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** A form of a page, filled with the first thing that comes to mind. */
final class RehearsedForm {

    private static final Pattern FIELD = Pattern.compile("<(input|select|textarea)\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(type|name|value)=\"([^\"]*)\"");
    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]+)\"");
    private static final String TYPED = "12";

    private final String action;
    private final Map<String, String> sent = new LinkedHashMap<>();
    private int lists;

    private RehearsedForm(String action, String html) {
        this.action = action;
        FIELD.matcher(html)
                .results()
                .forEach(field -> fill(field.group(1), attributes(field.group(2)), html, field.end()));
    }

    /** The page's form whose address ends so; none where it has no such form. */
    static Optional<RehearsedForm> of(String page, String end) {
        var start = Pattern.compile("<form [^>]*action=\"([^\"]*" + Pattern.quote(end) + ")\"")
                .matcher(page);
        if (!start.find()) return Optional.empty();
        return Optional.of(new RehearsedForm(
                start.group(1), page.substring(start.start(), page.indexOf("</form>", start.start()))));
    }

    RehearsedForm with(String name, String value) {
        sent.put(name, value);
        return this;
    }

    String action() {
        return action;
    }

    /** Whether both answer the same question. */
    boolean repeats(RehearsedForm other) {
        return Objects.equals(sent.get("position"), other.sent.get("position"));
    }

    String encoded() {
        return sent.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
    }

    /** Of several choices the first is taken; the nth list takes its nth choice: things to put in order so have a rank each. */
    private void fill(String tag, Map<String, String> field, String html, int end) {
        var name = field.getOrDefault("name", "");
        if (name.isEmpty()) return;
        if (tag.equals("select")) sent.put(name, option(html, end));
        else if (field.getOrDefault("type", "text").matches("hidden|radio|checkbox"))
            sent.putIfAbsent(name, field.getOrDefault("value", ""));
        else sent.put(name, TYPED);
    }

    private String option(String html, int start) {
        var options = OPTION.matcher(html.substring(start, html.indexOf("</select>", start)))
                .results()
                .map(option -> HtmlUtils.htmlUnescape(option.group(1)))
                .toList();
        return options.isEmpty() ? "" : options.get(lists++ % options.size());
    }

    private static Map<String, String> attributes(String text) {
        var attributes = new LinkedHashMap<String, String>();
        for (Matcher found = ATTRIBUTE.matcher(text); found.find(); )
            attributes.put(found.group(1), HtmlUtils.htmlUnescape(found.group(2)));
        return attributes;
    }
}
