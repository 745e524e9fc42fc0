package pix.campaigns;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.assessment.SkillNumbers;
import pix.organisations.OrganisationId;

/** The campaigns of the organisations, and the codes that lead to them. A deleted one is not there any more. */
@Repository
class Campaigns {

    private static final String CAMPAIGN = """
        -- every organisation, until whoever completes it says which
        select c.organisation_id, c.id, c.code, c.kind, c.name, c.owner_id, c.profile, c.targets, c.title,
               c.landing_text, c.identifier_label, c.identifier_kind, c.several_sendings, c.sends_at_end,
               c.without_account, c.time_zone, c.created_at, c.archived_at
          from campaigns.campaign c
         where c.deleted_at is null
        """;

    private final JdbcClient jdbc;

    Campaigns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Campaign> find(OrganisationId organisation, CampaignId id) {
        return jdbc.sql(CAMPAIGN + " and c.organisation_id = :organisation and c.id = :id")
                .param("organisation", organisation.value())
                .param("id", id.value())
                .query(Campaigns::campaign)
                .optional();
    }

    /** The next campaigns in order of organisation and id. */
    List<Campaign> after(OrganisationId organisation, CampaignId id, int most) {
        return jdbc.sql(CAMPAIGN + """
                           and (c.organisation_id, c.id) > (:organisation, :id) order by c.organisation_id, c.id limit :most
                        """)
                .param("organisation", organisation.value())
                .param("id", id.value())
                .param("most", most)
                .query(Campaigns::campaign)
                .list();
    }

    /** The campaign that a code leads to; none once it was deleted. */
    Optional<Campaign> find(CampaignCode code) {
        return jdbc.sql(CAMPAIGN + """
                           and (c.organisation_id, c.id) =
                               (select k.organisation_id, k.campaign_id from campaigns.code k where k.code = :code)
                        """)
                .param("code", code.value())
                .query(Campaigns::campaign)
                .optional();
    }

    boolean isTaken(CampaignCode code) {
        return jdbc.sql("select exists (select from campaigns.code where code = :code)")
                .param("code", code.value())
                .query(Boolean.class)
                .single();
    }

    /** Takes a code for a campaign that is about to be; false when it is somebody's already. */
    boolean take(CampaignCode code, OrganisationId organisation, CampaignId id) {
        return jdbc.sql("""
                                insert into campaigns.code (code, organisation_id, campaign_id)
                                values (:code, :organisation, :id) on conflict do nothing
                                """)
                        .param("code", code.value())
                        .param("organisation", organisation.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    CampaignId newId() {
        return new CampaignId(
                jdbc.sql("select nextval(pg_get_serial_sequence('campaigns.campaign', 'id')) -- every organisation")
                        .query(Long.class)
                        .single());
    }

    /** What was made of the same form already; whoever asks at the same time waits until it is made or not. */
    Optional<Campaign> madeOf(UUID form, OrganisationId organisation, AccountId creator) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:form, 0))")
                .param("form", form.toString())
                .query((_, _) -> form)
                .single();
        return jdbc.sql(CAMPAIGN + """
                           and c.organisation_id = :organisation and c.creator_id = :creator and c.creation_key = :form
                        """)
                .param("organisation", organisation.value())
                .param("creator", creator.value())
                .param("form", form)
                .query(Campaigns::campaign)
                .optional();
    }

    void add(Campaign campaign, AccountId creator, Optional<UUID> form) {
        jdbc.sql("""
            insert into campaigns.campaign (organisation_id, id, code, kind, name, owner_id, creator_id, profile,
                                            targets, title, landing_text, identifier_label, identifier_kind,
                                            several_sendings, sends_at_end, without_account, time_zone, created_at,
                                                        creation_key)
            overriding system value
            values (:organisation, :id, :code, :kind, :name, :owner, :creator, :profile,
                    :targets, :title, :landingText, :label, :labelKind, :several, :atEnd, :withoutAccount, :zone, :created, :form)
            """)
                .param("organisation", campaign.organisation().value())
                .param("id", campaign.id().value())
                .param("code", campaign.code())
                .param("kind", campaign.kind().name())
                .param("name", campaign.name())
                .param("owner", campaign.owner().value())
                .param("creator", creator.value())
                .param("profile", campaign.profile().orElse(null))
                .param("targets", SkillNumbers.write(campaign.targets()))
                .param("title", campaign.title().orElse(null))
                .param("landingText", campaign.landingText().orElse(null))
                .param(
                        "label",
                        campaign.identifier().map(IdentifierAsked::label).orElse(null))
                .param(
                        "labelKind",
                        campaign.identifier()
                                .map(identifier -> identifier.kind().name())
                                .orElse(null))
                .param("several", campaign.severalSendings())
                .param("atEnd", campaign.sendsAtEnd())
                .param("withoutAccount", campaign.withoutAccount())
                .param("zone", campaign.timeZone().getId())
                .param("created", campaign.createdAt().atOffset(UTC))
                .param("form", form.orElse(null), Types.OTHER)
                .update();
    }

    void edit(Campaign campaign) {
        jdbc.sql("""
            update campaigns.campaign
               set name = :name, title = :title, landing_text = :landingText, owner_id = :owner,
                   several_sendings = :several, sends_at_end = :atEnd
             where organisation_id = :organisation and id = :id
            """)
                .param("organisation", campaign.organisation().value())
                .param("id", campaign.id().value())
                .param("name", campaign.name())
                .param("title", campaign.title().orElse(null))
                .param("landingText", campaign.landingText().orElse(null))
                .param("owner", campaign.owner().value())
                .param("several", campaign.severalSendings())
                .param("atEnd", campaign.sendsAtEnd())
                .update();
    }

    boolean hasParticipants(Campaign campaign) {
        return jdbc.sql("""
                        select exists (select from campaigns.participation
                                        where organisation_id = :organisation and campaign_id = :id
                                          and deleted_at is null)
                        """)
                .param("organisation", campaign.organisation().value())
                .param("id", campaign.id().value())
                .query(Boolean.class)
                .single();
    }

    void archive(Campaign campaign, AccountId by, Instant at) {
        jdbc.sql("""
                        update campaigns.campaign set archived_at = :at, archived_by = :by
                         where organisation_id = :organisation and id = :id and archived_at is null
                        """)
                .param("organisation", campaign.organisation().value())
                .param("id", campaign.id().value())
                .param("at", at.atOffset(UTC))
                .param("by", by.value())
                .update();
    }

    void archiveAll(OrganisationId organisation, AccountId by, Instant at) {
        jdbc.sql("""
                        update campaigns.campaign set archived_at = :at, archived_by = :by
                         where organisation_id = :organisation and archived_at is null and deleted_at is null
                        """)
                .param("organisation", organisation.value())
                .param("at", at.atOffset(UTC))
                .param("by", by.value())
                .update();
    }

    void unarchive(Campaign campaign) {
        jdbc.sql("""
                        update campaigns.campaign set archived_at = null, archived_by = null
                         where organisation_id = :organisation and id = :id
                        """)
                .param("organisation", campaign.organisation().value())
                .param("id", campaign.id().value())
                .update();
    }

    /** Its code stays taken: a code on an old sheet of paper must never lead to somebody else's campaign. */
    void delete(Campaign campaign, AccountId by, Instant at) {
        jdbc.sql("""
                        update campaigns.campaign set deleted_at = :at, deleted_by = :by
                         where organisation_id = :organisation and id = :id and deleted_at is null
                        """)
                .param("organisation", campaign.organisation().value())
                .param("id", campaign.id().value())
                .param("at", at.atOffset(UTC))
                .param("by", by.value())
                .update();
    }

    static Campaign campaign(ResultSet row, int number) throws SQLException {
        var label = Optional.ofNullable(row.getString("identifier_label"));
        var kind = row.getString("identifier_kind");
        var archived = row.getTimestamp("archived_at");
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
                label.map(text -> new IdentifierAsked(text, IdentifierAsked.Kind.valueOf(kind))),
                row.getBoolean("several_sendings"),
                row.getBoolean("sends_at_end"),
                row.getBoolean("without_account"),
                ZoneId.of(row.getString("time_zone")),
                row.getTimestamp("created_at").toInstant(),
                Optional.ofNullable(archived).map(java.sql.Timestamp::toInstant));
    }
}
