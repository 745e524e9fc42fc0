package pix.bench.bare;

import java.util.List;
import java.util.regex.Pattern;

/** A statement as JDBC takes it. @param names what each of its question marks stands for */
record NamedStatement(String sql, List<String> names) {

    static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-zA-Z]\\w*)");

    /** @param named with a colon and a name for each parameter */
    static NamedStatement of(String named) {
        var parameter = PARAMETER.matcher(named);
        var names = parameter.results().map(found -> found.group(1)).toList();
        return new NamedStatement(parameter.replaceAll("?"), names);
    }
}
