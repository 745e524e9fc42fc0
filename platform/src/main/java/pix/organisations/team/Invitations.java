package pix.organisations.team;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.EmailAddress;
import pix.organisations.OrganisationId;
import pix.teams.MemberRole;

/** The invitations of each organisation. */
@Repository
class Invitations {

    private static final String COLUMNS = """
            organisation_id, id, email, role, may_be_passed_on, code, locale, sent_at,
            accepted_at is null and cancelled_at is null as is_pending
            """;

    private final JdbcClient jdbc;

    Invitations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same mailbox still has one pending: it is that one, sent again with its code, or with another if that had expired. */
    Invitation send(Invited invited, Instant now) {
        return jdbc.sql("""
                        insert into organisations.invitation as invitation
                               (organisation_id, email, role, may_be_passed_on, code, locale, sent_at)
                        values (:organisation, :email, :role, :passed, :code, :locale, :now)
                        on conflict (organisation_id, email) where accepted_at is null and cancelled_at is null
                        do update set sent_at = :now, role = coalesce(:role, invitation.role), may_be_passed_on = :passed,
                                      code = case when invitation.sent_at > :expired then invitation.code else :code end
                        returning\s""" + COLUMNS)
                .param("organisation", invited.organisation().value())
                .param("email", invited.email().value())
                .param("role", invited.role().map(Enum::name).orElse(null))
                .param("passed", invited.mayPassOn())
                .param("code", InvitationCode.random())
                .param("locale", invited.locale().getLanguage())
                .param("now", now.atOffset(UTC))
                .param("expired", now.minus(Invitation.VALID).atOffset(UTC))
                .query(Invitations::invitation)
                .single();
    }

    List<Invitation> pending(OrganisationId organisation) {
        return jdbc.sql("select " + COLUMNS + """
                         from organisations.invitation
                        where organisation_id = :organisation and accepted_at is null and cancelled_at is null
                        order by sent_at desc, id desc
                        """)
                .param("organisation", organisation.value())
                .query(Invitations::invitation)
                .list();
    }

    Optional<Invitation> find(OrganisationId organisation, InvitationId id) {
        return jdbc.sql("select " + COLUMNS + """
                         from organisations.invitation where organisation_id = :organisation and id = :id
                        """)
                .param("organisation", organisation.value())
                .param("id", id.value())
                .query(Invitations::invitation)
                .optional();
    }

    /** False when it was not pending any more: of two at the same time, one wins. */
    boolean accept(Invitation invitation, Instant now) {
        return jdbc.sql("""
                        update organisations.invitation set accepted_at = :now
                         where organisation_id = :organisation and id = :id
                           and accepted_at is null and cancelled_at is null
                        """)
                        .param("organisation", invitation.organisation().value())
                        .param("id", invitation.id().value())
                        .param("now", now.atOffset(UTC))
                        .update()
                == 1;
    }

    /** False when it was not pending any more. */
    boolean cancel(OrganisationId organisation, InvitationId id, Instant now) {
        return jdbc.sql("""
                        update organisations.invitation set cancelled_at = :now
                         where organisation_id = :organisation and id = :id
                           and accepted_at is null and cancelled_at is null
                        """)
                        .param("organisation", organisation.value())
                        .param("id", id.value())
                        .param("now", now.atOffset(UTC))
                        .update()
                == 1;
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        return new Invitation(
                new OrganisationId(row.getLong("organisation_id")),
                new InvitationId(row.getLong("id")),
                new EmailAddress(row.getString("email")),
                Optional.ofNullable(row.getString("role")).map(MemberRole::valueOf),
                row.getBoolean("may_be_passed_on"),
                row.getString("code"),
                Locale.of(row.getString("locale")),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("is_pending"));
    }
}
