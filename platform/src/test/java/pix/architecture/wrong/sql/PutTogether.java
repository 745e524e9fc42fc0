package pix.architecture.wrong.sql;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Each part of it looks harmless. */
public final class PutTogether {

    private static final String NAMES = "select name from ";

    private final JdbcClient jdbc;

    public PutTogether(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void steals(String table) {
        jdbc.sql(NAMES + "accounts." + table).query().listOfRows();
    }

    public void forgetsTheOrganisation(String condition) {
        jdbc.sql(NAMES + "organisations.tag where " + condition).query().listOfRows();
    }

    public void forgetsTheLearner(String condition) {
        jdbc.sql("select given from " + "assessment.answer where " + condition)
                .query()
                .listOfRows();
    }
}
