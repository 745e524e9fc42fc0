package pix.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static pix.architecture.SqlRules.BY_LEARNER;
import static pix.architecture.SqlRules.BY_ORGANISATION;
import static pix.architecture.SqlRules.forgetsTheLearner;
import static pix.architecture.SqlRules.forgetsTheOrganisation;
import static pix.architecture.SqlRules.owners;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Statements as they stand in classes. Those that are put together of parts are seen whole on their way to the database, by
 * {@code SqlGuard}, in every test that sends them.
 */
class SqlTests {

    @Test
    void a_capability_names_its_own_tables_only() {
        assertThat(statements()).hasSizeGreaterThan(40);
        assertThat(statements().filter(SqlTests::isForeign)).isEmpty();
    }

    @Test
    void another_capability_s_table_is_seen() {
        var theft = statement("platform/src/main/java/pix/mail/Outbox.java", "\"select email from accounts.account\"");
        var join = statement("platform/src/main/java/pix/mail/Outbox.java", """
                \"""
                select o.id
                  from mail.outbox o
                  join accounts.account a on a.email = o.recipient
                \"""
                """);

        assertThat(List.of(theft, join)).allMatch(SqlTests::isForeign);
    }

    /** But the one that takes rows from where they were to where they belong. */
    @Test
    void a_migration_touches_one_schema() {
        var mixed = Sources.migrations().stream()
                .filter(file -> !file.endsWith("__schemas.sql") && !file.endsWith("_moves.sql"))
                .filter(file -> owners(new Sql(file, Sources.textOf(file))).size() != 1);

        assertThat(mixed).isEmpty();
    }

    @Test
    void a_statement_on_a_learner_s_table_says_which_learner() {
        assertThat(BY_LEARNER).contains("assessment.answer", "assessment.attempt", "assessment.knowledge");
        assertThat(statements().filter(SqlRules::forgetsTheLearner)).isEmpty();
    }

    @Test
    void a_statement_that_forgets_the_learner_is_seen() {
        var forgetful = "\"select given from assessment.answer where attempt_id = :attempt\"";
        var listing = "\"select learner_id, given from assessment.answer where attempt_id = :attempt\"";
        var said = "\"select given from assessment.answer where learner_id = :learner and attempt_id = :attempt\"";

        assertThat(forgetsTheLearner(statement("A.java", forgetful))).isTrue();
        assertThat(forgetsTheLearner(statement("A.java", listing))).isTrue();
        assertThat(forgetsTheLearner(statement("A.java", said))).isFalse();
    }

    @Test
    void a_statement_on_an_organisation_s_table_says_which_organisation() {
        assertThat(BY_ORGANISATION).contains("organisations.tag", "organisations.student", "campaigns.campaign");
        assertThat(statements().filter(SqlRules::forgetsTheOrganisation).filter(statement -> !statement.isPart()))
                .isEmpty();
    }

    @Test
    void a_statement_that_forgets_the_organisation_is_seen() {
        var forgetful = "\"select name from organisations.tag where id = :id\"";
        var listing = "\"select organisation_id, name from organisations.tag where id = :id\"";
        var said = "\"delete from organisations.tag where organisation_id = :organisation\"";

        assertThat(forgetsTheOrganisation(statement("A.java", forgetful))).isTrue();
        assertThat(forgetsTheOrganisation(statement("A.java", listing))).isTrue();
        assertThat(forgetsTheOrganisation(statement("A.java", said))).isFalse();
    }

    private static Stream<Sql> statements() {
        return Sources.java().stream().flatMap(file -> Sql.inJava(file, Sources.textOf(file)).stream());
    }

    private static Sql statement(String file, String literal) {
        return Sql.inJava(file, literal).getFirst();
    }

    private static boolean isForeign(Sql statement) {
        var capability = statement.file().replaceFirst(".*/pix/([a-z]+)/.*", "$1");
        return !Set.of(capability).containsAll(owners(statement));
    }
}
