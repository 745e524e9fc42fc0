package pix.certification.certificate;

import static java.util.Objects.requireNonNullElse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.certification.ExamSessionId;
import pix.certification.result.ExamResults;

/** What holders and others read of certificates: only what is published. */
@Repository
public class CertificateViews {

    private static final String CERTIFICATES = """
            select s.id as session_id, e.first_name, e.last_name, e.birth_date, e.birth_city, e.birth_country, c.name as centre,
                   s.date, s.published_at, k.verification_code,
            """
            + ExamResults.COLUMNS + """

              from certification.certificate k
              join certification.seat e on e.session_id = k.session_id and e.id = k.seat_id
              join certification.session s on s.id = k.session_id
              join certification.centre c on c.id = s.centre_id
            """
            + ExamResults.LAST + " where s.published_at is not null and r.status = 'VALIDATED' and ";

    private final JdbcClient jdbc;

    CertificateViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All exams that somebody has begun, the last one first. */
    public List<CertificationLine> lines(AccountId account) {
        return jdbc.sql("select s.id as session_id, c.name as centre, s.date, s.published_at, told.words,"
                        + ExamResults.COLUMNS + """

                          from certification.seat e
                          join certification.session s on s.id = e.session_id
                          join certification.centre c on c.id = s.centre_id
                          join certification.exam x on x.session_id = e.session_id and x.seat_id = e.id
                        """
                        + ExamResults.LAST + """
                          left join lateral (
                               select nullif(words, '') as words from certification.jury_decision
                                where session_id = e.session_id and seat_id = e.id and kind = 'TOLD_CANDIDATE'
                                order by id desc limit 1) told on true
                         where e.account_id = :account and x.started_at is not null
                           and (x.ended_at is not null or s.finalised_at is not null)
                         order by s.date desc, s.id desc
                        """)
                .param("account", account.value())
                .query((row, _) -> line(row))
                .list();
    }

    /** Somebody's own; empty as long as it is not published, or was not obtained. */
    public Optional<Certificate> of(AccountId account, ExamSessionId session) {
        return jdbc.sql(CERTIFICATES + "e.account_id = :account and s.id = :session")
                .param("account", account.value())
                .param("session", session.value())
                .query((row, _) -> certificate(row))
                .optional();
    }

    /** Of whoever shows its code: a code of nothing, and of what is not published or no longer valid, find the same nothing. */
    public Optional<Certificate> of(VerificationCode code) {
        return jdbc.sql(CERTIFICATES + "k.verification_code = :code")
                .param("code", code.value())
                .query((row, _) -> certificate(row))
                .optional();
    }

    private static CertificationLine line(ResultSet row) throws SQLException {
        boolean isPublished = row.getObject("published_at") != null && row.getString("status") != null;
        return new CertificationLine(
                new ExamSessionId(row.getLong("session_id")),
                row.getString("centre"),
                row.getObject("date", LocalDate.class),
                isPublished ? Optional.of(ExamResults.result(row)) : Optional.empty(),
                isPublished ? Optional.ofNullable(row.getString("words")) : Optional.empty());
    }

    private static Certificate certificate(ResultSet row) throws SQLException {
        var result = ExamResults.result(row);
        return new Certificate(
                new ExamSessionId(row.getLong("session_id")),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getObject("birth_date", LocalDate.class),
                requireNonNullElse(row.getString("birth_city"), row.getString("birth_country")),
                row.getString("centre"),
                row.getObject("date", LocalDate.class),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                result.pix(),
                result.marks(),
                new VerificationCode(row.getString("verification_code")));
    }
}
