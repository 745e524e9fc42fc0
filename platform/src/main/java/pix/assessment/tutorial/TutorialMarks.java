package pix.assessment.tutorial;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;

/** A row for each tutorial of which a learner says something. */
@Repository
class TutorialMarks {

    private final JdbcClient jdbc;

    TutorialMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TutorialMark> of(AccountId learner) {
        return jdbc.sql("""
                        select tutorial, saved_at, useful from assessment.tutorial_mark where learner_id = :learner
                         order by saved_at desc nulls last, tutorial
                        """)
                .param("learner", learner.value())
                .query((row, _) -> new TutorialMark(
                        row.getString("tutorial"),
                        Optional.ofNullable(row.getObject("saved_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        Optional.ofNullable(row.getObject("useful", Boolean.class))))
                .list();
    }

    /** The first time counts: it is where it is in the list. */
    void save(AccountId learner, String tutorial, Instant now) {
        jdbc.sql("""
                        insert into assessment.tutorial_mark (learner_id, tutorial, saved_at)
                        values (:learner, :tutorial, :now)
                            on conflict (learner_id, tutorial)
                            do update set saved_at = coalesce(assessment.tutorial_mark.saved_at, excluded.saved_at)
                        """)
                .param("learner", learner.value())
                .param("tutorial", tutorial)
                .param("now", now.atOffset(UTC))
                .update();
    }

    void rate(AccountId learner, String tutorial, boolean useful) {
        jdbc.sql("""
                        insert into assessment.tutorial_mark (learner_id, tutorial, useful)
                        values (:learner, :tutorial, :useful)
                            on conflict (learner_id, tutorial) do update set useful = excluded.useful
                        """)
                .param("learner", learner.value())
                .param("tutorial", tutorial)
                .param("useful", useful)
                .update();
    }

    /** A row that says nothing any more goes. */
    void unsave(AccountId learner, String tutorial) {
        change(
                "delete from assessment.tutorial_mark where learner_id = :learner and tutorial = :tutorial and useful is null",
                learner,
                tutorial);
        change(
                "update assessment.tutorial_mark set saved_at = null where learner_id = :learner and tutorial = :tutorial",
                learner,
                tutorial);
    }

    void unrate(AccountId learner, String tutorial) {
        change(
                "delete from assessment.tutorial_mark where learner_id = :learner and tutorial = :tutorial and saved_at is null",
                learner,
                tutorial);
        change(
                "update assessment.tutorial_mark set useful = null where learner_id = :learner and tutorial = :tutorial",
                learner,
                tutorial);
    }

    private void change(String statement, AccountId learner, String tutorial) {
        jdbc.sql(statement)
                .param("learner", learner.value())
                .param("tutorial", tutorial)
                .update();
    }
}
