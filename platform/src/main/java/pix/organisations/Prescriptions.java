package pix.organisations;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;

/** Who has accepted the terms of Pix Orga, and where they were last. */
@Repository
class Prescriptions {

    private final JdbcClient jdbc;

    Prescriptions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean hasAcceptedTerms(AccountId account) {
        return jdbc.sql("select exists (select from organisations.prescription where account_id = :account)")
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }

    /** The first time counts. */
    void acceptTerms(AccountId account, Instant at) {
        jdbc.sql("""
                        insert into organisations.prescription (account_id, terms_accepted_at) values (:account, :at)
                            on conflict do nothing
                        """)
                .param("account", account.value())
                .param("at", at.atOffset(UTC))
                .update();
    }

    Optional<OrganisationId> last(AccountId account) {
        return jdbc.sql("""
                        select last_organisation_id from organisations.prescription
                         where account_id = :account and last_organisation_id is not null
                        """)
                .param("account", account.value())
                .query(Long.class)
                .optional()
                .map(OrganisationId::new);
    }

    void entered(Member member, Instant at) {
        jdbc.sql(
                        "update organisations.prescription set last_organisation_id = :organisation where account_id = :account")
                .param("organisation", member.organisation().id().value())
                .param("account", member.account().value())
                .update();
        jdbc.sql("""
                        update organisations.member set last_seen_at = :at
                         where organisation_id = :organisation and account_id = :account
                        """)
                .param("organisation", member.organisation().id().value())
                .param("account", member.account().value())
                .param("at", at.atOffset(UTC))
                .update();
    }
}
