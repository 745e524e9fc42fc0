package pix.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SqlTests {

    static final Set<String> SCHEMAS = Schemas.names();
    static final Set<String> BY_LEARNER = Schemas.tablesByLearner();
    /** Their statements are put together of parts, of which one says the organisation: it is added in one place each. */
    static final Set<String> COMPOSED = Set.of("ParticipationRows", "Participations", "StudentLists");

    static final Set<String> BY_ORGANISATION = Schemas.tablesByOrganisation();

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

    @Test
    void a_migration_touches_one_schema() {
        var mixed = Sources.migrations().stream()
                .filter(file -> !file.endsWith("__schemas.sql"))
                .filter(file -> owners(new Sql(file, Sources.textOf(file))).size() != 1);

        assertThat(mixed).isEmpty();
    }

    @Test
    void a_statement_on_a_learner_s_table_says_which_learner() {
        assertThat(BY_LEARNER).contains("assessment.answer", "assessment.attempt", "assessment.knowledge");
        assertThat(statements().filter(SqlTests::forgetsTheLearner)).isEmpty();
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
        assertThat(BY_ORGANISATION).contains("organisations.member", "organisations.student", "campaigns.campaign");
        assertThat(statements()
                        .filter(statement -> COMPOSED.stream()
                                .noneMatch(file -> statement.file().endsWith(file + ".java")))
                        .filter(SqlTests::forgetsTheOrganisation))
                .isEmpty();
    }

    @Test
    void a_statement_that_forgets_the_organisation_is_seen() {
        var forgetful = "\"select email from organisations.invitation where id = :id\"";
        var listing = "\"select organisation_id, email from organisations.invitation where id = :id\"";
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

    private static List<String> owners(Sql statement) {
        return statement.tables(SCHEMAS).stream()
                .map(table -> table.substring(0, table.indexOf('.')))
                .distinct()
                .toList();
    }

    private static boolean forgetsTheLearner(Sql statement) {
        return forgets(statement, BY_LEARNER, "learner");
    }

    private static boolean forgetsTheOrganisation(Sql statement) {
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
