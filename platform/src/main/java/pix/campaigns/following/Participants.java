package pix.campaigns.following;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import pix.campaigns.Campaign;
import pix.campaigns.ParticipationStatus;
import pix.campaigns.participation.Participations;
import pix.organisations.student.StudentId;
import pix.shared.PlainName;

/** The participants of a campaign, each by the latest participation, in the order of names. */
@Repository
class Participants {

    /** Of a campaign, with those that were done again. */
    static final String EVERY = """
             where p.organisation_id = :organisation and p.campaign_id = :campaign and p.deleted_at is null
            """;

    private static final String FILTERED = """
               and (:everyGroup or p.group_name = any(:groups))
               and (:everyStatus
                    or (p.completed_at is not null) = :completed and (p.shared_at is not null) = :shared)
               and (:stage < 0 or p.stage = :stage)
               and p.badges @> :badges::text[]
               and (:everyName or p.names like all(:parts))
            """;

    /** Asked by few, and not in the index: whoever does not ask reads no row for it. */
    private static final String CERTIFIABLE = " and p.is_certifiable = :certifiable";

    static final String BY_NAME = " order by p.names, p.id";

    /** Who is on a page is found in the index, and with it how many there are; only then are their rows read. */
    private static final String PAGE = """
            with chosen as materialized (
              select p.id, COUNT as found
                from campaigns.participation p EVERY and p.is_latest FILTERED
               order by p.names, p.id limit :limit offset :offset)
            select COLUMNS, (select max(found) from chosen) as found
              from campaigns.participation p
             where p.organisation_id = :organisation and p.campaign_id = :campaign
               and p.id = any(array(select id from chosen))
            """.replace("COLUMNS", Participations.COLUMNS) + BY_NAME;

    /** From one class to the next: a campaign has many counts of each. Of a class that all have left nobody is counted. */
    private static final String GROUPS = """
            with recursive folded (name) as (
              select min(group_name) from campaigns.tally
               where organisation_id = :organisation and campaign_id = :campaign and group_name > ''
              union all
              select (select min(group_name) from campaigns.tally
                       where organisation_id = :organisation and campaign_id = :campaign and group_name > folded.name)
                from folded where name is not null),
            known (name) as (
              select name from folded where name is not null
               union
              select group_name from campaigns.tally_change
               where organisation_id = :organisation and campaign_id = :campaign and group_name > '')
            select name from known
             where (select sum(n)
                      from (select n from campaigns.tally
                             where organisation_id = :organisation and campaign_id = :campaign
                               and group_name = known.name and measure = 'STARTED'
                             union all
                            select n from campaigns.tally_change
                             where organisation_id = :organisation and campaign_id = :campaign
                               and group_name = known.name and measure = 'STARTED') counted) > 0
             order by 1
            """;

    private final JdbcClient jdbc;

    Participants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StudentId> homonyms(Campaign campaign) {
        return jdbc.sql("""
                select student_id from (
                    select p.student_id, count(*) over (partition by p.names) as called
                      from campaigns.participation p
                     where p.organisation_id = :organisation and p.campaign_id = :campaign and p.deleted_at is null
                       and p.is_latest) participant
                 where called > 1 and student_id is not null
                """)
                .param("organisation", campaign.organisation().value())
                .param("campaign", campaign.id().value())
                .query((row, _) -> new StudentId(row.getLong("student_id")))
                .list();
    }

    FoundParticipants page(Campaign campaign, Selection selection, int offset, int limit) {
        return found("count(*) over ()", campaign, selection, offset, limit);
    }

    /** The same, where it is known already how many there are. */
    FoundParticipants page(Campaign campaign, Selection selection, int count, int offset, int limit) {
        var page = found("0", campaign, selection, offset, limit);
        return new FoundParticipants(page.participants(), count);
    }

    private FoundParticipants found(String counted, Campaign campaign, Selection selection, int offset, int limit) {
        var sql = PAGE.replace("COUNT", counted).replace("EVERY", EVERY).replace("FILTERED", filtered(selection));
        var count = new AtomicInteger();
        var participants = with(jdbc.sql(sql), campaign, selection)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> {
                    count.set(row.getInt("found"));
                    return Participations.read(row, number);
                })
                .list();
        return new FoundParticipants(participants, count.get());
    }

    /** The classes of those who take part, in order. */
    List<String> groups(Campaign campaign) {
        return jdbc.sql(GROUPS)
                .param("organisation", campaign.organisation().value())
                .param("campaign", campaign.id().value())
                .query(String.class)
                .list();
    }

    static String filtered(Selection selection) {
        return selection.certifiable().isPresent() ? FILTERED + CERTIFIABLE : FILTERED;
    }

    static StatementSpec with(StatementSpec statement, Campaign campaign, Selection selection) {
        return statement
                .param("certifiable", selection.certifiable().orElse(false))
                .param("organisation", campaign.organisation().value())
                .param("campaign", campaign.id().value())
                .param("everyGroup", selection.groups().isEmpty())
                .param("groups", selection.groups().toArray(String[]::new))
                .param("everyStatus", selection.status().isEmpty())
                .param(
                        "completed",
                        selection
                                .status()
                                .filter(ParticipationStatus::isCompleted)
                                .isPresent())
                .param(
                        "shared",
                        selection.status().filter(ParticipationStatus::isShared).isPresent())
                .param("stage", selection.stage().orElse(-1))
                .param("badges", selection.badges().toArray(String[]::new))
                .param("everyName", selection.search().isBlank())
                .param("parts", parts(selection.search()));
    }

    /** Signs alone are nobody's name. */
    private static String[] parts(String search) {
        var words = PlainName.words(search);
        return words.isEmpty()
                ? new String[] {""}
                : words.stream().map(word -> "%" + word + "%").toArray(String[]::new);
    }
}
