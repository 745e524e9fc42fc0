package pix.organisations.roll;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.organisations.Member;
import pix.organisations.OrganisationId;
import pix.organisations.roll.RollImport.State;

/** The imports of each organisation. */
@Repository
class RollImports {

    private static final String SELECT = """
            select organisation_id, id, format, is_replacement, file_name, size, author_id, progress, uploaded_at, started_at,
                   imported_at, refused_at, failed_at, asked_at, confirmed_at, abandoned_at, leaving, enrolled, added, updated,
                   removed, problems, warnings, left_out
              from organisations.roll_import
             where organisation_id = :organisation
            """;

    private final JdbcClient jdbc;

    RollImports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isAgricultural(OrganisationId organisation) {
        return jdbc.sql("""
                select exists (
                    select from organisations.tag where organisation_id = :organisation and upper(name) = 'AGRICULTURE')
                """)
                .param("organisation", organisation.value())
                .query(Boolean.class)
                .single();
    }

    /** Empty while another one is going on. */
    Optional<RollImportId> add(Member author, RollFormat format, RollUpload upload, Instant now) {
        return jdbc.sql("""
                insert into organisations.roll_import
                       (organisation_id, author_id, format, is_replacement, file_name, size, uploaded_at)
                values (:organisation, :account, :format, :replacement, :name, :size, :now)
                on conflict do nothing
                returning id
                """)
                .param("organisation", author.organisation().id().value())
                .param("account", author.account().value())
                .param("format", format.name())
                .param("replacement", upload.isReplacement())
                .param("name", upload.fileName())
                .param("size", upload.size())
                .param("now", now.atOffset(UTC))
                .query((row, _) -> new RollImportId(author.organisation().id(), row.getLong("id")))
                .optional();
    }

    Optional<RollImport> find(RollImportId id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("organisation", id.organisation().value())
                .param("id", id.value())
                .query(RollImports::rollImport)
                .optional();
    }

    /** Newest first. */
    List<RollImport> latest(OrganisationId organisation, int most) {
        return jdbc.sql(SELECT + " order by id desc limit :most")
                .param("organisation", organisation.value())
                .param("most", most)
                .query(RollImports::rollImport)
                .list();
    }

    String externalId(OrganisationId organisation) {
        return jdbc.sql("select coalesce(external_id, '') from organisations.organisation where id = :organisation")
                .param("organisation", organisation.value())
                .query(String.class)
                .single();
    }

    /** Seen by all at once, whatever becomes of the import itself. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void moved(RollImportId id, int progress, Instant now) {
        jdbc.sql("""
                update organisations.roll_import
                   set progress = :progress, started_at = coalesce(started_at, :now)
                 where organisation_id = :organisation and id = :id
                """)
                .param("progress", progress)
                .param("now", now.atOffset(UTC))
                .param("organisation", id.organisation().value())
                .param("id", id.value())
                .update();
    }

    void imported(RollImportId id, RollChanges changes, RollFindings findings, Instant now) {
        told(id, findings);
        planned(id, changes);
        jdbc.sql("""
                update organisations.roll_import set imported_at = :now, progress = 100
                 where organisation_id = :organisation and id = :id
                """)
                .param("now", now.atOffset(UTC))
                .param("organisation", id.organisation().value())
                .param("id", id.value())
                .update();
    }

    void refused(RollImportId id, RollFindings findings, Instant now) {
        told(id, findings);
        jdbc.sql("""
                update organisations.roll_import set refused_at = :now
                 where organisation_id = :organisation and id = :id
                """)
                .param("now", now.atOffset(UTC))
                .param("organisation", id.organisation().value())
                .param("id", id.value())
                .update();
    }

    void failed(RollImportId id, Instant now) {
        jdbc.sql("""
                update organisations.roll_import set failed_at = :now where organisation_id = :organisation and id = :id
                """)
                .param("now", now.atOffset(UTC))
                .param("organisation", id.organisation().value())
                .param("id", id.value())
                .update();
    }

    void told(RollImportId id, RollFindings findings) {
        jdbc.sql("""
                update organisations.roll_import
                   set problems = :errors, warnings = :warnings, left_out = :leftOut
                 where organisation_id = :organisation and id = :id
                """)
                .param("errors", findings.errors())
                .param("warnings", findings.warnings())
                .param("leftOut", findings.leftOut())
                .param("organisation", id.organisation().value())
                .param("id", id.value())
                .update();
    }

    void planned(RollImportId id, RollChanges changes) {
        jdbc.sql("""
                update organisations.roll_import set added = :added, updated = :updated, removed = :removed
                 where organisation_id = :organisation and id = :id
                """)
                .param("added", changes.added())
                .param("updated", changes.updated())
                .param("removed", changes.removed())
                .param("organisation", id.organisation().value())
                .param("id", id.value())
                .update();
    }

    private static RollImport rollImport(ResultSet row, int number) throws SQLException {
        return new RollImport(
                new RollImportId(new OrganisationId(row.getLong("organisation_id")), row.getLong("id")),
                RollFormat.valueOf(row.getString("format")),
                row.getBoolean("is_replacement"),
                row.getString("file_name"),
                row.getLong("size"),
                new AccountId(row.getLong("author_id")),
                state(row),
                row.getInt("progress"),
                instant(row, "uploaded_at").orElseThrow(),
                ended(row),
                new RollChanges(row.getInt("added"), row.getInt("updated"), row.getInt("removed")),
                instant(row, "asked_at").isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Retirement(row.getInt("leaving"), row.getInt("enrolled"))),
                new RollFindings(row.getInt("problems"), row.getInt("warnings"), row.getInt("left_out")));
    }

    private static State state(ResultSet row) throws SQLException {
        if (instant(row, "imported_at").isPresent()) return State.IMPORTED;
        if (instant(row, "refused_at").isPresent()) return State.REFUSED;
        if (instant(row, "failed_at").isPresent()) return State.FAILED;
        if (instant(row, "abandoned_at").isPresent()) return State.ABANDONED;
        if (instant(row, "asked_at").isPresent() && instant(row, "confirmed_at").isEmpty()) return State.ASKING;
        return instant(row, "started_at").isPresent() ? State.RUNNING : State.WAITING;
    }

    private static Optional<Instant> ended(ResultSet row) throws SQLException {
        for (var end : List.of("imported_at", "refused_at", "failed_at", "abandoned_at")) {
            var at = instant(row, end);
            if (at.isPresent()) return at;
        }
        return Optional.empty();
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
