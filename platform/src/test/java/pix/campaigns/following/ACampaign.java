package pix.campaigns.following;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import pix.accounts.AccountId;
import pix.assessment.SkillNumbers;
import pix.campaigns.Campaign;
import pix.campaigns.CampaignId;
import pix.campaigns.CampaignKind;
import pix.campaigns.participation.AParticipation;
import pix.content.RunningRelease;
import pix.organisations.OrganisationId;
import pix.shared.PlainName;

/** A campaign of the tests and those who take part, as the tables keep them. */
public final class ACampaign {

    private static final OffsetDateTime NOON = AParticipation.NOON.atOffset(ZoneOffset.UTC);
    private static final AtomicInteger NEXT = new AtomicInteger(100);

    public final Campaign campaign;
    private final JdbcClient jdbc;
    private long learner = 5_000_000;

    private ACampaign(JdbcClient jdbc, Campaign campaign) {
        this.jdbc = jdbc;
        this.campaign = campaign;
    }

    /** On all that the running release asks of one topic. */
    public static ACampaign onTopic(
            JdbcClient jdbc, OrganisationId organisation, RunningRelease release, String topic) {
        var targets = release.playable().stream()
                .filter(skill -> skill.topic().equals(topic))
                .map(skill -> skill.number())
                .collect(Collectors.toSet());
        return of(jdbc, organisation, CampaignKind.ASSESSMENT, targets);
    }

    /** Of the profiles that learners have already. */
    public static ACampaign ofProfiles(JdbcClient jdbc, OrganisationId organisation) {
        return of(jdbc, organisation, CampaignKind.PROFILES, Set.of());
    }

    private static ACampaign of(JdbcClient jdbc, OrganisationId organisation, CampaignKind kind, Set<Integer> targets) {
        var code = "ABCDEF" + NEXT.incrementAndGet();
        long id = jdbc.sql("""
                        insert into campaigns.campaign (organisation_id, code, kind, name, owner_id, creator_id, profile, targets,
                                                        several_sendings, created_at)
                        values (:organisation, :code, :kind, 'Rentrée des 6e', 1, 1, :profile, :targets, true, :now)
                        returning id
                        """)
                .param("organisation", organisation.value())
                .param("code", code)
                .param("kind", kind.name())
                .param("profile", kind == CampaignKind.ASSESSMENT ? "socle-info" : null)
                .param("targets", SkillNumbers.write(targets))
                .param("now", NOON)
                .query(Long.class)
                .single();
        jdbc.sql("insert into campaigns.code (code, organisation_id, campaign_id) values (:code, :organisation, :id)")
                .param("code", code)
                .param("organisation", organisation.value())
                .param("id", id)
                .update();
        return new ACampaign(jdbc, campaign(organisation, id, code, kind, targets));
    }

    private static Campaign campaign(
            OrganisationId organisation, long id, String code, CampaignKind kind, Set<Integer> targets) {
        return new Campaign(
                organisation,
                new CampaignId(id),
                code,
                kind,
                "Rentrée des 6e",
                new AccountId(1),
                kind == CampaignKind.ASSESSMENT ? Optional.of("socle-info") : Optional.empty(),
                targets,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                false,
                false,
                ZoneId.of("Europe/Paris"),
                AParticipation.NOON,
                Optional.empty());
    }

    /** Somebody has begun. */
    public long started(String firstName, String lastName, @Nullable String group) {
        count(group, "STARTED", "2027-03-01", 0);
        return add(firstName, lastName, group, null, null, null, null);
    }

    /** Somebody has answered all, and kept it. */
    public long completed(String firstName, String lastName, @Nullable String group) {
        count(group, "STARTED", "2027-03-01", 0);
        count(group, "COMPLETED", "2027-03-01", 0);
        return add(firstName, lastName, group, NOON, null, null, null);
    }

    /** Somebody has sent results that show these skills. */
    public long shared(String firstName, String lastName, @Nullable String group, Collection<Integer> held) {
        double mastery = (double) held.size() / campaign.targets().size();
        count(group, "STARTED", "2027-03-01", 0);
        count(group, "COMPLETED", "2027-03-01", 0);
        count(group, "SHARED", "2027-03-01", 0);
        count(group, "MASTERY", Integer.toString(Math.min(9, (int) (10 * mastery))), mastery);
        held.forEach(skill -> count(group, "HELD", Integer.toString(skill), 0));
        return add(firstName, lastName, group, NOON, NOON, mastery, SkillNumbers.write(held));
    }

    /** Somebody has sent a profile. */
    public long sharedProfile(String firstName, String lastName, @Nullable String group, int pix, boolean certifiable) {
        double mastery = pix / 768.0;
        count(group, "STARTED", "2027-03-01", 0);
        count(group, "COMPLETED", "2027-03-01", 0);
        count(group, "SHARED", "2027-03-01", 0);
        count(group, "MASTERY", Integer.toString((int) (10 * mastery)), mastery);
        long id = add(firstName, lastName, group, NOON, NOON, mastery, new byte[0]);
        jdbc.sql("""
                        update campaigns.participation set pix = :pix, is_certifiable = :certifiable, certifiable_count = :count
                         where id = :id
                        """)
                .param("pix", pix)
                .param("certifiable", certifiable)
                .param("count", certifiable ? 5 : 0)
                .param("id", id)
                .update();
        return id;
    }

    /** The second was done after the first by the same person. */
    public void areOfOne(long first, long second) {
        jdbc.sql("update campaigns.participation set is_latest = false where id = :first")
                .param("first", first)
                .update();
        jdbc.sql("""
                        update campaigns.participation
                           set ordinal = 2, learner_id = (select learner_id from campaigns.participation where id = :first)
                         where id = :second
                        """).param("first", first).param("second", second).update();
    }

    /** This participation is a student's of the roll. */
    public void isOf(long participation, long student) {
        jdbc.sql("update campaigns.participation set student_id = :student where id = :id")
                .param("student", student)
                .param("id", participation)
                .update();
    }

    private void count(@Nullable String group, String measure, String item, double total) {
        jdbc.sql("""
                        insert into campaigns.tally_change (organisation_id, campaign_id, group_name, measure, item, n, total)
                        values (:organisation, :campaign, :group, :measure, :item, 1, :total)
                        """)
                .param("organisation", campaign.organisation().value())
                .param("campaign", campaign.id().value())
                .param("group", group == null ? "" : group)
                .param("measure", measure)
                .param("item", item)
                .param("total", total)
                .update();
    }

    private long add(
            String firstName,
            String lastName,
            @Nullable String group,
            @Nullable OffsetDateTime completed,
            @Nullable OffsetDateTime shared,
            @Nullable Double mastery,
            byte @Nullable [] held) {
        return jdbc.sql("""
                        insert into campaigns.participation (organisation_id, campaign_id, learner_id, ordinal, is_latest, first_name,
                                                             last_name, names, group_name, started_at, completed_at, shared_at, mastery,
                                                             held, tested, levels, stage)
                        values (:organisation, :campaign, :learner, 1, true, :first, :last, :names, :group, :now, :completed, :shared,
                                :mastery, :held, :tested, :levels, :stage)
                        returning id
                        """)
                .param("organisation", campaign.organisation().value())
                .param("campaign", campaign.id().value())
                .param("learner", ++learner)
                .param("first", firstName)
                .param("last", lastName)
                .param("names", PlainName.inOrder(lastName, firstName))
                .param("group", group)
                .param("now", NOON)
                .param("completed", completed)
                .param("shared", shared)
                .param("mastery", mastery)
                .param("held", held)
                .param("tested", held == null ? null : SkillNumbers.write(campaign.targets()))
                .param("levels", held == null ? null : new byte[0])
                .param("stage", mastery == null ? null : (int) (4 * mastery))
                .query(Long.class)
                .single();
    }
}
