package pix.architecture;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A statement as it is written in a class or a migration, and where.
 *
 * @param isPart more is added to it before it is sent, or may be
 */
record Sql(String file, String text, boolean isPart) {

    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern STATEMENT = Pattern.compile(
            "^\\s*(--[^\\n]*\\n\\s*)*(select|insert|update|delete|with|merge|truncate|lock|copy)\\b.*", Pattern.DOTALL);
    private static final Pattern TABLE = Pattern.compile("\\b([a-z][a-z_]*)\\.([a-z][a-z_]*)\\b");

    Sql(String file, String text) {
        this(file, text, false);
    }

    static List<Sql> inJava(String file, String source) {
        return LITERAL.matcher(source)
                .results()
                .filter(literal -> STATEMENT.matcher(content(literal)).matches())
                .map(literal -> new Sql(file, content(literal), isPart(literal, source)))
                .toList();
    }

    /** Whole is what stands alone between the parentheses of {@code sql(…)}. */
    private static boolean isPart(MatchResult literal, String source) {
        return !source.substring(0, literal.start()).stripTrailing().endsWith("sql(")
                || source.substring(literal.end()).stripLeading().startsWith("+");
    }

    /** The tables it names, « schema.table », among those of the schemas that are. */
    Set<String> tables(Set<String> schemas) {
        var tables = new TreeSet<String>();
        TABLE.matcher(text)
                .results()
                .filter(name -> schemas.contains(name.group(1)))
                .forEach(name -> tables.add(name.group()));
        return tables;
    }

    private static String content(MatchResult literal) {
        return literal.group(1) == null ? literal.group(2) : literal.group(1);
    }
}
