package pix.architecture;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A statement as it is written in a class or a migration, and where. */
record Sql(String file, String text) {

    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern STATEMENT = Pattern.compile(
            "^\\s*(--[^\\n]*\\n\\s*)*(select|insert|update|delete|with|merge|truncate|lock|copy)\\b.*", Pattern.DOTALL);
    private static final Pattern TABLE = Pattern.compile("\\b([a-z][a-z_]*)\\.([a-z][a-z_]*)\\b");

    static List<Sql> inJava(String file, String source) {
        return LITERAL.matcher(source)
                .results()
                .map(Sql::content)
                .filter(text -> STATEMENT.matcher(text).matches())
                .map(text -> new Sql(file, text))
                .toList();
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
