package pix.organisations.register;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.accounts.EmailAddress;
import pix.organisations.OrganisationId;

/** Writes organisations down. */
@Repository
class Register {

    private static final String VALUES = """
            kind = :kind, name = :name, external_id = :external, province_code = :province, credit = :credit,
            email = :email, documentation_url = :documentation, identity_provider = :provider,
            manages_students = :manages, dpo_first_name = :officerFirst, dpo_last_name = :officerLast,
            dpo_email = :officerEmail, locale = :locale, time_zone = :zone
            """;

    private final JdbcClient jdbc;

    Register(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    OrganisationId add(OrganisationDetails details, AccountId by, Instant now) {
        var row = jdbc.sql("""
                        insert into organisations.organisation (kind, name, external_id, province_code, credit, email,
                                      documentation_url, identity_provider, manages_students, dpo_first_name,
                                      dpo_last_name, dpo_email, locale, time_zone, created_at, created_by)
                        values (:kind, :name, :external, :province, :credit, :email, :documentation, :provider, :manages,
                                :officerFirst, :officerLast, :officerEmail, :locale, :zone, :now, :by)
                        returning id
                        """).param("now", now.atOffset(UTC)).param("by", by.value());
        var id = new OrganisationId(filled(row, details).query(Long.class).single());
        tag(id, details.tags());
        attach(id, details.profiles());
        return id;
    }

    void change(OrganisationId id, OrganisationDetails details) {
        filled(jdbc.sql("update organisations.organisation set " + VALUES + " where id = :id"), details)
                .param("id", id.value())
                .update();
        tag(id, details.tags());
        attach(id, details.profiles());
    }

    /** Which of these identifiers an organisation that is not archived has already. */
    Set<String> taken(Collection<String> externalIds) {
        if (externalIds.isEmpty()) return Set.of();
        return jdbc.sql("""
                        select upper(external_id) from organisations.organisation
                         where upper(external_id) in (:ids) and archived_at is null
                        """)
                .param(
                        "ids",
                        externalIds.stream()
                                .map(id -> id.toUpperCase(Locale.ROOT))
                                .toList())
                .query(String.class)
                .set();
    }

    /** False when it was archived before. */
    boolean archive(OrganisationId id, AccountId by, Instant now) {
        return jdbc.sql("""
                        update organisations.organisation set archived_at = :now, archived_by = :by
                         where id = :id and archived_at is null
                        """)
                        .param("id", id.value())
                        .param("by", by.value())
                        .param("now", now.atOffset(UTC))
                        .update()
                == 1;
    }

    private void tag(OrganisationId id, Set<String> tags) {
        jdbc.sql("delete from organisations.tag where organisation_id = :id")
                .param("id", id.value())
                .update();
        var insert = "insert into organisations.tag (organisation_id, name) values (:id, :word)";
        for (var tag : tags)
            jdbc.sql(insert).param("id", id.value()).param("word", tag).update();
    }

    private void attach(OrganisationId id, Set<String> profiles) {
        jdbc.sql("delete from organisations.attached_profile where organisation_id = :id")
                .param("id", id.value())
                .update();
        var insert = "insert into organisations.attached_profile (organisation_id, profile) values (:id, :word)";
        for (var profile : profiles)
            jdbc.sql(insert).param("id", id.value()).param("word", profile).update();
    }

    private static JdbcClient.StatementSpec filled(JdbcClient.StatementSpec statement, OrganisationDetails details) {
        return statement
                .param("kind", details.kind().name())
                .param("name", details.name())
                .param("external", orNull(details.externalId()))
                .param("province", orNull(details.provinceCode()))
                .param("credit", details.credit())
                .param("email", orNull(details.email().map(EmailAddress::value)))
                .param("documentation", orNull(details.documentationUrl()))
                .param("provider", orNull(details.identityProvider()))
                .param("manages", details.managesStudents())
                .param("officerFirst", orNull(details.officer().firstName()))
                .param("officerLast", orNull(details.officer().lastName()))
                .param("officerEmail", orNull(details.officer().email().map(EmailAddress::value)))
                .param("locale", details.locale())
                .param("zone", orNull(details.timeZone().map(ZoneId::getId)));
    }

    private static @Nullable String orNull(Optional<String> value) {
        return value.orElse(null);
    }
}
