package pix.organisations.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.organisations.OrganisationId;
import pix.shared.NameSearch;
import pix.shared.NotFound;

/** What the staff reads of the register. */
@Repository
public class RegisterViews {

    private static final String ENTRIES = """
            select o.id, o.kind, o.name, o.external_id, o.province_code, o.credit, o.email, o.documentation_url,
                   o.identity_provider, o.manages_students, o.dpo_first_name, o.dpo_last_name, o.dpo_email, o.locale,
                   o.time_zone, o.created_at, o.archived_at,
                   (select string_agg(t.name, '_' order by t.name) from organisations.tag t
                     where t.organisation_id = o.id) as tags,
                   (select string_agg(p.profile, '_' order by p.profile) from organisations.attached_profile p
                     where p.organisation_id = o.id) as profiles
              from organisations.organisation o
            """;

    private static final String FOUND = """
             where (organisations.plain(o.name) like all(:letters) and o.name like all(:signs) or lower(o.external_id) like :pattern escape '!'
                    or o.id::text = :words)
               and (:kind = '' or o.kind = :kind) and (o.archived_at is not null) = :archived
            """;

    private final JdbcClient jdbc;

    RegisterViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public RegisterEntry entry(OrganisationId id) {
        return jdbc.sql(ENTRIES + " where o.id = :id")
                .param("id", id.value())
                .query(RegisterViews::entry)
                .optional()
                .orElseThrow(() -> new NotFound("organisation", id));
    }

    /** The newest first. */
    public List<RegisterEntry> page(RegisterSearch search) {
        return filled(ENTRIES + FOUND + " order by o.id desc limit :size offset :offset", search)
                .param("size", RegisterSearch.SIZE)
                .param("offset", search.offset())
                .query(RegisterViews::entry)
                .list();
    }

    public int count(RegisterSearch search) {
        return filled("select count(*) from organisations.organisation o" + FOUND, search)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec filled(String sql, RegisterSearch search) {
        var name = NameSearch.of(search.words());
        return jdbc.sql(sql)
                .param("letters", name.lettersInSql())
                .param("signs", name.signsInSql())
                .param("pattern", search.pattern())
                .param("words", search.words().strip())
                .param("kind", search.kind())
                .param("archived", search.archived());
    }

    private static RegisterEntry entry(ResultSet row, int number) throws SQLException {
        return new RegisterEntry(
                new OrganisationId(row.getLong("id")),
                new TypedOrganisation(values(row)),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "archived_at"));
    }

    private static Map<String, String> values(ResultSet row) throws SQLException {
        var values = new HashMap<String, String>();
        for (var field : Columns.BY_FIELD.entrySet()) {
            var value = row.getString(field.getValue());
            if (value != null) values.put(field.getKey().column(), value);
        }
        values.put(OrganisationField.MANAGES_STUDENTS.column(), String.valueOf(row.getBoolean("manages_students")));
        return Map.copyOf(values);
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    /** Where each field is kept. */
    private static final class Columns {

        static final Map<OrganisationField, String> BY_FIELD = Map.ofEntries(
                Map.entry(OrganisationField.KIND, "kind"),
                Map.entry(OrganisationField.NAME, "name"),
                Map.entry(OrganisationField.EXTERNAL_ID, "external_id"),
                Map.entry(OrganisationField.PROVINCE_CODE, "province_code"),
                Map.entry(OrganisationField.CREDIT, "credit"),
                Map.entry(OrganisationField.EMAIL, "email"),
                Map.entry(OrganisationField.DOCUMENTATION_URL, "documentation_url"),
                Map.entry(OrganisationField.IDENTITY_PROVIDER, "identity_provider"),
                Map.entry(OrganisationField.DPO_FIRST_NAME, "dpo_first_name"),
                Map.entry(OrganisationField.DPO_LAST_NAME, "dpo_last_name"),
                Map.entry(OrganisationField.DPO_EMAIL, "dpo_email"),
                Map.entry(OrganisationField.LOCALE, "locale"),
                Map.entry(OrganisationField.TIME_ZONE, "time_zone"),
                Map.entry(OrganisationField.TAGS, "tags"),
                Map.entry(OrganisationField.PROFILES, "profiles"));
    }
}
