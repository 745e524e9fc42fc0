package pix.accounts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import pix.engine.writing.Typed;

/**
 * Several addresses in one field, as people type them and as mail programs give them: {@code Dupont, Jean <jean@…>; "Zoé, la
 * prof" <zoe@…>}, with commas, semicolons, blanks or lines between them. Each is there once.
 */
public final class EmailAddresses {

    private static final Pattern BRACKETED = Pattern.compile("<([^<>]*)>");
    private static final Pattern QUOTED_NAME = Pattern.compile("\"[^\"]*\"(?=\\s*<)");
    private static final Pattern COMMENT = Pattern.compile("\\([^()@]*\\)");
    private static final Pattern BETWEEN = Pattern.compile("[,;]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** The name of somebody, perhaps without its second half: {@code Dupont, Jean <jean@…>} has a comma within. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}'-]+\\.?(?:\\s+[\\p{L}\\p{M}'-]+\\.?)*");

    private final Set<EmailAddress> found = new LinkedHashSet<>();

    private EmailAddresses() {}

    /** Those that are none are among them, for whoever tells what is wrong: no word is left out but names before brackets. */
    public static List<EmailAddress> typed(String text) {
        var addresses = new EmailAddresses();
        text.lines().forEach(addresses::line);
        return List.copyOf(addresses.found);
    }

    private void line(String typed) {
        var line = COMMENT.matcher(QUOTED_NAME.matcher(Typed.plain(typed)).replaceAll(""))
                .replaceAll("");
        var bracketed = BRACKETED.matcher(line);
        int read = 0;
        while (bracketed.find()) {
            beforeBrackets(line.substring(read, bracketed.start()));
            found.add(EmailAddress.of(bracketed.group(1)));
            read = bracketed.end();
        }
        for (var part : BETWEEN.split(line.substring(read), -1)) part(part.strip());
    }

    private void beforeBrackets(String text) {
        for (var part : BETWEEN.split(text, -1)) if (!NAME.matcher(part.strip()).matches()) part(part.strip());
    }

    /** One address, perhaps with a blank that a phone put in, or several with blanks between them. */
    private void part(String part) {
        if (part.isEmpty() || part.matches("[.\"']+")) return;
        var whole = EmailAddress.of(part);
        if (whole.isValid()) found.add(whole);
        else for (var word : BLANKS.split(part)) found.add(EmailAddress.of(word));
    }
}
