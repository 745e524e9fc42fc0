package pix.mail;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WaitingLetters {

    private final JdbcClient jdbc;

    WaitingLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Letter letter, LetterWriter.Contents contents, Instant now) {
        jdbc.sql("""
                insert into mail.outbox (template, recipient, subject, plain, html, written_at, next_attempt_at)
                values (:template, :recipient, :subject, :plain, :html, :now, :now)
                """)
                .param("template", letter.template())
                .param("recipient", letter.recipient())
                .param("subject", contents.subject())
                .param("plain", contents.plain())
                .param("html", contents.html())
                .param("now", now.atOffset(UTC))
                .update();
    }

    /**
     * Takes the letter that has waited longest, and puts it back for later at once: should this process stop while it
     * talks to the mail server, another sends it. The first retry comes after a minute, each next one twice as late.
     */
    Optional<WrittenLetter> take(Instant now) {
        return jdbc.sql("""
                update mail.outbox
                   set attempts = attempts + 1,
                       next_attempt_at = :now + least(power(2, attempts), 240) * interval '1 minute'
                 where id = (select id from mail.outbox
                              where next_attempt_at <= :now
                              order by next_attempt_at
                              limit 1
                                for update skip locked)
                returning id, template, recipient, subject, plain, html, written_at
                """)
                .param("now", now.atOffset(UTC))
                .query(WaitingLetters::letter)
                .optional();
    }

    void remove(WrittenLetter letter) {
        jdbc.sql("delete from mail.outbox where id = :id")
                .param("id", letter.id())
                .update();
    }

    List<WrittenLetter> latest(int count) {
        return jdbc.sql("""
                select id, template, recipient, subject, plain, html, written_at
                  from mail.outbox
                 order by id desc
                 limit :count
                """).param("count", count).query(WaitingLetters::letter).list();
    }

    int count() {
        return jdbc.sql("select count(*) from mail.outbox").query(Integer.class).single();
    }

    int dropOlderThan(Duration age, Instant now) {
        return jdbc.sql("delete from mail.outbox where written_at < :then")
                .param("then", now.minus(age).atOffset(UTC))
                .update();
    }

    private static WrittenLetter letter(ResultSet row, int number) throws SQLException {
        return new WrittenLetter(
                row.getLong("id"),
                row.getString("template"),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("plain"),
                row.getString("html"),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }
}
