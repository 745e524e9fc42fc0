package pix.teams;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.EmailAddress;

/** The invitations of each space. */
@Repository
class Invitations {

    private static final String COLUMNS = """
            kind, space_id, id, email, role, may_be_passed_on, code, locale, sent_at,
            accepted_at is null and cancelled_at is null as is_pending
            """;

    private final JdbcClient jdbc;

    Invitations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same mailbox still has one pending: it is that one, sent again with its code, or with another if that had expired. */
    Invitation send(Invited invited, Instant now) {
        return jdbc.sql("""
                        insert into teams.invitation as invitation
                               (kind, space_id, email, role, may_be_passed_on, code, locale, sent_at, forms)
                        values (:kind, :space, :email, :role, :passed, :code, :locale, :now, :forms)
                        on conflict (kind, space_id, email) where accepted_at is null and cancelled_at is null
                        do update set sent_at = :now, role = coalesce(:role, invitation.role), may_be_passed_on = :passed,
                                      code = case when invitation.sent_at > :expired then invitation.code else :code end,
                                      forms = invitation.forms || :forms
                        returning\s""" + COLUMNS)
                .param("kind", invited.space().kind().name())
                .param("space", invited.space().value())
                .param("forms", invited.form().stream().toArray(UUID[]::new))
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

    /** Whether this form has invited somebody already. */
    boolean isSentBy(SpaceId space, UUID form) {
        return jdbc.sql("""
                        select exists (
                            select from teams.invitation
                             where kind = :kind and space_id = :space and :form = any(forms))
                        """)
                .param("kind", space.kind().name())
                .param("space", space.value())
                .param("form", form)
                .query(Boolean.class)
                .single();
    }

    List<Invitation> pending(SpaceId space) {
        return jdbc.sql("select " + COLUMNS + """
                         from teams.invitation
                        where kind = :kind and space_id = :space and accepted_at is null and cancelled_at is null
                        order by sent_at desc, id desc
                        """)
                .param("kind", space.kind().name())
                .param("space", space.value())
                .query(Invitations::invitation)
                .list();
    }

    Optional<Invitation> find(SpaceId space, InvitationId id) {
        return jdbc.sql("select " + COLUMNS + """
                         from teams.invitation where kind = :kind and space_id = :space and id = :id
                        """)
                .param("kind", space.kind().name())
                .param("space", space.value())
                .param("id", id.value())
                .query(Invitations::invitation)
                .optional();
    }

    /** False when it was not pending any more: of two at the same time, one wins. */
    boolean accept(Invitation invitation, Instant now) {
        return jdbc.sql("""
                        update teams.invitation set accepted_at = :now
                         where kind = :kind and space_id = :space and id = :id
                           and accepted_at is null and cancelled_at is null
                        """)
                        .param("kind", invitation.space().kind().name())
                        .param("space", invitation.space().value())
                        .param("id", invitation.id().value())
                        .param("now", now.atOffset(UTC))
                        .update()
                == 1;
    }

    /** False when it was not pending any more. */
    boolean cancel(SpaceId space, InvitationId id, Instant now) {
        return jdbc.sql("""
                        update teams.invitation set cancelled_at = :now
                         where kind = :kind and space_id = :space and id = :id
                           and accepted_at is null and cancelled_at is null
                        """)
                        .param("kind", space.kind().name())
                        .param("space", space.value())
                        .param("id", id.value())
                        .param("now", now.atOffset(UTC))
                        .update()
                == 1;
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        return new Invitation(
                new SpaceId(SpaceKind.valueOf(row.getString("kind")), row.getLong("space_id")),
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
