package pix.campaigns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.assessment.SkillNumbers;
import pix.organisations.OrganisationId;

/** The campaigns, each read through its organisation. A deleted one is not there. */
@Repository
class Campaigns {

    private static final String CAMPAIGNS = """
            select organisation_id, id, code, kind, name, owner_id, profile, targets, title, landing_text,
                   identifier_label, identifier_kind, several_sendings, without_account, created_at, archived_at
              from campaigns.campaign
             where organisation_id = :organisation and deleted_at is null
            """;

    private final JdbcClient jdbc;

    Campaigns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Campaign> find(OrganisationId organisation, CampaignId id) {
        return jdbc.sql(CAMPAIGNS + " and id = :id")
                .param("organisation", organisation.value())
                .param("id", id.value())
                .query(Campaigns::campaign)
                .optional();
    }

    private static Campaign campaign(ResultSet row, int number) throws SQLException {
        return new Campaign(
                new OrganisationId(row.getLong("organisation_id")),
                new CampaignId(row.getLong("id")),
                row.getString("code"),
                CampaignKind.valueOf(row.getString("kind")),
                row.getString("name"),
                new AccountId(row.getLong("owner_id")),
                Optional.ofNullable(row.getString("profile")),
                SkillNumbers.read(row.getBytes("targets")),
                Optional.ofNullable(row.getString("title")),
                Optional.ofNullable(row.getString("landing_text")),
                identifier(row),
                row.getBoolean("several_sendings"),
                row.getBoolean("without_account"),
                row.getTimestamp("created_at").toInstant(),
                instant(row, "archived_at"));
    }

    private static Optional<IdentifierAsked> identifier(ResultSet row) throws SQLException {
        var label = Optional.ofNullable(row.getString("identifier_label"));
        var kind = row.getString("identifier_kind");
        return label.map(words -> new IdentifierAsked(words, IdentifierAsked.Kind.valueOf(kind)));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(at -> at.toInstant());
    }
}
