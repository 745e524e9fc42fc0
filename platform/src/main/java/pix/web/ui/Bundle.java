package pix.web.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;

/** Puts small source files together, in the order of their names, without what only their readers need. */
final class Bundle {

    private static final Pattern STYLE_COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SCRIPT_COMMENT = Pattern.compile("(?m)^\\s*//.*\\R|^\\s*/\\*\\*.*?\\*/\\s*\\R");
    private static final Pattern INDENT = Pattern.compile("\\s*\\R\\s*");
    /** A quoted text is passed over whole. */
    private static final Pattern STYLE_SPACES = Pattern.compile("(\"[^\"]*\")|\\s*([{};])\\s*|([:,])\\s+");

    private Bundle() {}

    static byte[] styles(Resource[] files) {
        return texts(files).map(Bundle::style).collect(joining("\n")).getBytes(UTF_8);
    }

    static byte[] style(byte[] file) {
        return style(new String(file, UTF_8)).getBytes(UTF_8);
    }

    private static String style(String text) {
        var bare = STYLE_COMMENT.matcher(text).replaceAll("");
        return STYLE_SPACES.matcher(bare).replaceAll("$1$2$3").strip();
    }

    /** Each script keeps its names to itself, in a block of its own. */
    static byte[] scripts(Resource[] files) {
        return texts(files)
                .map(text -> SCRIPT_COMMENT.matcher(text).replaceAll(""))
                .map(text -> "{\n" + INDENT.matcher(text).replaceAll("\n").strip() + "\n}")
                .collect(joining("\n"))
                .getBytes(UTF_8);
    }

    private static Stream<String> texts(Resource[] files) {
        return Stream.of(files)
                .sorted(Comparator.comparing(Resource::getFilename))
                .map(Bundle::text);
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
