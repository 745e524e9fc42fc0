package pix.architecture;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.regex.Pattern;

/** What the migrations create. */
final class Schemas {

    private static final Pattern SCHEMA = Pattern.compile("create schema (?:if not exists )?([a-z_]+)");
    private static final Pattern TABLE =
            Pattern.compile("create (?:unlogged )?table ([a-z_]+\\.[a-z_]+) \\((.*?)\\n\\)", Pattern.DOTALL);
    private static final Pattern BY_LEARNER =
            Pattern.compile("learner_id +bigint +primary key|primary key \\(learner_id\\b");
    private static final Pattern BY_ORGANISATION = Pattern.compile("primary key \\(organisation_id\\b");

    private Schemas() {}

    static Set<String> names() {
        return Sources.migrations().stream()
                .flatMap(file -> SCHEMA.matcher(Sources.textOf(file)).results())
                .map(schema -> schema.group(1))
                .collect(toUnmodifiableSet());
    }

    /** The tables whose key begins with the organisation. */
    static Set<String> tablesByOrganisation() {
        return tables(BY_ORGANISATION);
    }

    /** The tables whose key begins with the learner, so that they can be spread over several servers by it. */
    static Set<String> tablesByLearner() {
        return tables(BY_LEARNER);
    }

    private static Set<String> tables(Pattern key) {
        return Sources.migrations().stream()
                .flatMap(file -> TABLE.matcher(Sources.textOf(file)).results())
                .filter(table -> key.matcher(table.group(2)).find())
                .map(table -> table.group(1))
                .collect(toUnmodifiableSet());
    }
}
