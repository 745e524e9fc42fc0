package pix.architecture;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What each statement must say, be it read in a class or seen on its way to the database. */
public final class SqlRules {

    static final Set<String> SCHEMAS = Schemas.names();
    static final Set<String> BY_LEARNER = Schemas.tablesByLearner();
    static final Set<String> BY_ORGANISATION = Schemas.tablesByOrganisation();

    private SqlRules() {}

    /**
     * All that is wrong with a statement as it is sent.
     *
     * @param capability the first part of the sender's package after {@code pix}
     */
    public static List<String> faults(String capability, String statement) {
        var sql = new Sql(capability, statement);
        var faults = new ArrayList<String>();
        if (!Set.of(capability).containsAll(owners(sql))) faults.add("names another capability's table");
        if (forgetsTheLearner(sql)) faults.add("does not say which learner");
        if (forgetsTheOrganisation(sql)) faults.add("does not say which organisation");
        return faults;
    }

    /** The capabilities whose tables it names. */
    static Set<String> owners(Sql statement) {
        return statement.tables(SCHEMAS).stream()
                .map(table -> table.substring(0, table.indexOf('.')))
                .collect(toUnmodifiableSet());
    }

    static boolean forgetsTheLearner(Sql statement) {
        return forgets(statement, BY_LEARNER, "learner");
    }

    static boolean forgetsTheOrganisation(Sql statement) {
        return forgets(statement, BY_ORGANISATION, "organisation");
    }

    /** Staff and commands that go through everybody say so in the statement itself: {@code -- every learner}. */
    private static boolean forgets(Sql statement, Set<String> tables, String owner) {
        var keyed = statement.tables(SCHEMAS).stream().anyMatch(tables::contains);
        var said = statement
                .text()
                .matches("(?s).*OWNER_id *(=|>|in\\b).*|.*insert into [^)]*\\bOWNER_id\\b.*|.*-- every OWNER.*"
                        .replace("OWNER", owner));
        return keyed && !said;
    }
}
