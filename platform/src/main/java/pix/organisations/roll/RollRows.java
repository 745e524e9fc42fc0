package pix.organisations.roll;

import static java.time.ZoneOffset.UTC;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.organisations.OrganisationId;
import pix.organisations.Roll.Enrolled;
import pix.organisations.student.StudentId;
import pix.shared.PlainName;

/** What a file holds, beside the roll until all of it is read: a table of the transaction's own, filled by COPY. */
@Repository
class RollRows {

    private static final String COLUMNS = Stream.of(RollField.values())
            .map(field -> field.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    RollRows(JdbcTemplate jdbc, JdbcClient client) {
        this.jdbc = jdbc;
        this.client = client;
    }

    void begin() {
        jdbc.execute("drop table if exists roll_entry");
        jdbc.execute("create temporary table roll_entry (" + COLUMNS.replace(",", " text,") + " text, names text,"
                + " number_key text generated always as (organisations.number_key(student_number)) stored)"
                + " on commit drop");
    }

    void add(List<RollEntry> entries) {
        var lines = new StringBuilder();
        for (var entry : entries) {
            for (var field : RollField.values())
                lines.append(entry.get(field).map(RollRows::escaped).orElse("\\N"))
                        .append('\t');
            lines.append(names(entry)).append('\n');
        }
        var bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        jdbc.execute((Connection connection) -> copied(connection, bytes));
    }

    /** Once all is read: statistics make the merge a matter of hashing instead of looking up line by line. */
    void end() {
        jdbc.execute("analyze roll_entry");
    }

    /** Students of the roll whom the file does not name, by the field that identifies them. */
    List<StudentId> missing(OrganisationId organisation, RollFormat format) {
        return client.sql("""
                select student.id from organisations.student student
                 where student.organisation_id = :organisation and student.is_imported
                   and student.deleted_at is null and student.disabled_at is null
                   and not exists (select from roll_entry entry where entry.KEY = student.KEY)
                """.replace("KEY", column(format)))
                .param("organisation", organisation.value())
                .query((row, _) -> new StudentId(row.getLong("id")))
                .list();
    }

    /** How many the roll counts. */
    int enrolled(OrganisationId organisation) {
        return client.sql("""
                select count(*) from organisations.student
                 where organisation_id = :organisation and is_imported and deleted_at is null and disabled_at is null
                """)
                .param("organisation", organisation.value())
                .query(Integer.class)
                .single();
    }

    /** What the file would do if it were saved. */
    RollChanges would(OrganisationId organisation, RollFormat format, int removed) {
        return client.sql("""
                select count(*) filter (where student.id is null) as added, count(student.id) as updated
                  from roll_entry entry
                  left join organisations.student student
                         on student.organisation_id = :organisation and student.KEY = entry.KEY
                        and student.deleted_at is null
                """.replace("KEY", column(format)))
                .param("organisation", organisation.value())
                .query((row, _) -> new RollChanges(row.getInt("added"), row.getInt("updated"), removed))
                .single();
    }

    int disable(OrganisationId organisation, List<StudentId> students, Instant now) {
        return client.sql("""
                update organisations.student set disabled_at = :now, updated_at = :now
                 where organisation_id = :organisation and id = any(:students)
                """)
                .param("now", now.atOffset(UTC))
                .param("organisation", organisation.value())
                .param("students", students.stream().map(StudentId::value).toArray(Long[]::new))
                .update();
    }

    /** Those whose name or group the file tells otherwise, as the file tells them; before it is saved. */
    List<Enrolled> changed(OrganisationId organisation, RollFormat format) {
        return client.sql("""
                select student.id, entry.first_name, coalesce(entry.preferred_last_name, entry.last_name) as last_name,
                       entry.group_name
                  from organisations.student student
                  join roll_entry entry on entry.KEY = student.KEY
                 where student.organisation_id = :organisation and student.deleted_at is null
                   and (student.first_name, student.last_name, student.preferred_last_name, student.group_name)
                       is distinct from (entry.first_name, entry.last_name, entry.preferred_last_name, entry.group_name)
                """.replace("KEY", column(format)))
                .param("organisation", organisation.value())
                .query((row, _) -> new Enrolled(
                        row.getLong("id"),
                        row.getString("first_name"),
                        row.getString("last_name"),
                        Optional.ofNullable(row.getString("group_name")),
                        true))
                .list();
    }

    /** Adds those who are new, and writes over what was known of the others; they are there again if they had left. */
    RollChanges save(OrganisationId organisation, RollFormat format, Instant now) {
        return client.sql("""
                with saved as (
                    insert into organisations.student as student
                           (organisation_id, is_imported, created_at, updated_at, birth_date, FIELDS, names)
                    select :organisation, true, :now, :now, birth_date::date, FIELDS, names from roll_entry
                    on conflict (organisation_id, KEY) where deleted_at is null
                    do update set is_imported = true, updated_at = :now, disabled_at = null,
                                  birth_date = excluded.birth_date, names = excluded.names, NEW_VALUES
                    returning (xmax = 0) as is_new)
                select count(*) filter (where is_new) as added, count(*) filter (where not is_new) as updated from saved
                """.replace("KEY", column(format))
                        .replace("FIELDS", fields(""))
                        .replace("NEW_VALUES", fields("excluded.")))
                .param("organisation", organisation.value())
                .param("now", now.atOffset(UTC))
                .query((row, _) -> new RollChanges(row.getInt("added"), row.getInt("updated"), 0))
                .single();
    }

    private static String fields(String prefix) {
        return Stream.of(COLUMNS.split(", "))
                .filter(column -> !column.equals("birth_date"))
                .map(column -> prefix.isEmpty() ? column : column + " = " + prefix + column)
                .collect(Collectors.joining(", "));
    }

    private static String column(RollFormat format) {
        return format == RollFormat.SUP ? "number_key" : "national_id";
    }

    private static String names(RollEntry entry) {
        var first = entry.get(RollField.FIRST_NAME).orElse("");
        var last = entry.get(RollField.LAST_NAME).orElse("");
        var usual = entry.get(RollField.PREFERRED_LAST_NAME)
                .map(name -> " " + PlainName.of(name))
                .orElse("");
        return PlainName.inOrder(last, first) + usual;
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\t", " ").replace("\n", " ").replace("\r", " ");
    }

    private static long copied(Connection connection, byte[] lines) throws SQLException {
        try {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy roll_entry from stdin", new ByteArrayInputStream(lines));
        } catch (IOException e) {
            throw new SQLException("the copy was cut", e);
        }
    }
}
