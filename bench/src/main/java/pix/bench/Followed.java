package pix.bench;

import static java.util.stream.Collectors.joining;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import pix.bank.loader.BankLoader;
import pix.engine.knowledge.Skill;

/**
 * An organisation with a campaign in which very many have taken part, and who follows it. Results are two hundred
 * different ones, each sent by many; what is counted of them is counted here in SQL.
 *
 * @param teacher the account of its administrator
 */
record Followed(long organisation, long campaign, long teacher) {

    static final int PARTICIPATIONS = 100_000;
    static final String CODE = "BANCTE001";
    private static final String UNREACHED = "BANCTE002";
    private static final int TARGETS = 150;

    private static final String CLEAR = """
            truncate campaigns.campaign, campaigns.code, campaigns.participation,
                     campaigns.tally, campaigns.tally_change, campaigns.tally_total, organisations.organisation cascade
            """;

    private static final String ORGANISATION = """
            insert into organisations.organisation (kind, name, manages_students, shows_skills, several_sendings, created_at)
            values ('SCO', 'Académie du banc d’essai', %b, false, true, now()) returning id
            """;

    /** They come back to their space: its terms were accepted. */
    private static final String TEACHER = """
            insert into teams.member (kind, space_id, account_id, role, joined_at)
            values ('ORGANISATION', %1$d, %2$d, 'ADMINISTRATOR', now());

            insert into teams.terms (kind, account_id, accepted_at, last_space_id)
            values ('ORGANISATION', %2$d, now(), %1$d)
            on conflict (kind, account_id) do update set last_space_id = excluded.last_space_id
            """;

    private static final String CAMPAIGN = """
            insert into campaigns.campaign (organisation_id, code, kind, name, owner_id, creator_id, profile, targets,
                                            several_sendings, created_at)
            values (%1$d, '%3$s', 'ASSESSMENT', 'Rentrée de toute une académie', %2$d, %2$d, 'bench', '\\x%4$s', true,
                    now() - interval '40 days')
            returning id
            """;

    private static final String REACHED = "insert into campaigns.code values ('%s', %d, %d)";

    /** Two hundred results: of the targeted skills, the easy ones more often. */
    private static final String RESULTS = """
            drop table if exists public.bench_target, public.bench_result;

            create table public.bench_target as select * from (values %s) t (number, topic, level);

            create table public.bench_result as
            with drawn as (select n, number, random() < 0.25 + 0.7 * n / 200 - level * 0.05 as is_held
                             from generate_series(0, 199) n, public.bench_target)
            select n, coalesce(array_agg(number) filter (where is_held), '{}') as held,
                   coalesce(string_agg(int2send(number::int2), ''::bytea order by number) filter (where is_held), '') as bytes,
                   avg(is_held::int)::double precision as mastery
              from drawn group by n
            """;

    /** Of ten who began, eight have answered all and seven have sent it; in some four hundred classes. */
    private static final String PARTICIPATION = """
            insert into campaigns.participation
              (organisation_id, campaign_id, learner_id, ordinal, is_latest, is_result, first_name, last_name, names, group_name,
               attempt_id, assessed, started_at, completed_at, shared_at, held, tested, mastery, stage)
            select %1$d, %2$d, 2000000000 + i, 1, true, sent,
                   first, last, lower(last || ' ' || first),
                   (3 + i / 10 %% 4) || chr(65 + i / 40 %% 26) || i / 1040 %% 4,
                   2000000000 + i, case when ended then 150 else i %% 60 end,
                   now() - interval '39 days', case when ended then now() - i %% 39 * interval '1 day' end,
                   case when sent then now() - i %% 38 * interval '1 day' end,
                   case when sent then bytes end, case when sent then bytes end, case when sent then mastery end,
                   case when sent then (mastery * 7)::int end
              from generate_series(1, %3$d) i
              join public.bench_result on n = i %% 200
              cross join lateral (
                select i / 7 %% 10 < 8 as ended, i / 7 %% 10 < 7 as sent,
                       (array['Ada','Bilal','Chloé','Djibril','Emma','Fatou','Gaspard','Hana','Ismaël','Jeanne'])[1 + i %% 10] as first,
                       (array['Moreau','Nguyen','Haddad','Camara','Delorme','Petit','Diallo'])[1 + i %% 7] || i %% 977 as last) who
            """;

    private static final String COUNTS = """
            insert into campaigns.tally_change (organisation_id, campaign_id, group_name, measure, item, n, total)
            with one as (select *, (learner_id - 2000000000) %% 200 as result from campaigns.participation
                          where organisation_id = %1$d and campaign_id = %2$d),
                 sent as (select group_name, result, count(*) as n from one where shared_at is not null group by 1, 2),
                 counted (group_name, measure, item, n, total) as (
                   select group_name, 'STARTED', started_at::date::text, count(*), 0 from one group by 1, 3
                   union all
                   select group_name, 'COMPLETED', completed_at::date::text, count(*), 0
                     from one where completed_at is not null group by 1, 3
                   union all
                   select group_name, 'SHARED', shared_at::date::text, count(*), 0 from one where shared_at is not null group by 1, 3
                   union all
                   select group_name, 'MASTERY', least(9, floor(10 * mastery))::text, count(*), sum(mastery)
                     from one where mastery is not null group by 1, 3
                   union all
                   select group_name, 'STAGE', stage::text, count(*), 0 from one where stage is not null group by 1, 3
                   union all
                   select group_name, 'HELD', skill::text, sum(sent.n), 0
                     from sent join public.bench_result r on r.n = result, unnest(r.held) skill group by 1, 3
                   union all
                   select group_name, measure, topic, sum(n), sum(n) * (3 + length(topic) %% 3)
                     from sent, (select distinct topic from public.bench_target) t, (values ('REACHED'), ('ADVICE')) m (measure)
                    group by 1, 2, 3)
            select %1$d, %2$d, * from counted
            """;

    static Followed settle(Database database, int participations) throws SQLException, InterruptedException {
        var nobody = open(database, true);
        run(database, RESULTS.formatted(values(targets())));
        var followed = campaign(database, nobody.organisation, nobody.teacher, participations);
        settled(database);
        return followed;
    }

    /**
     * A campaign that nobody has taken part in, for who has its code.
     *
     * @param classes whether its organisation lets in those of its classes alone
     */
    static Followed open(Database database, boolean classes) throws SQLException {
        run(database, CLEAR);
        long teacher = database.number("select max(id) from accounts.account");
        long organisation = database.number(ORGANISATION.formatted(classes));
        run(database, TEACHER.formatted(organisation, teacher));
        long campaign = database.number(CAMPAIGN.formatted(organisation, teacher, CODE, bytes(targets())));
        run(database, REACHED.formatted(CODE, organisation, campaign));
        return new Followed(organisation, campaign, teacher);
    }

    /** So many other campaigns of the same organisation, with so many participants each. */
    void neighbours(Database database, int campaigns, int participants) throws SQLException, InterruptedException {
        for (int one = 0; one < campaigns; one++) campaign(database, organisation, teacher, participants);
        settled(database);
    }

    private static Followed campaign(Database database, long organisation, long teacher, int participants)
            throws SQLException {
        long id = database.number(CAMPAIGN.formatted(organisation, teacher, UNREACHED, bytes(targets())));
        run(database, PARTICIPATION.formatted(organisation, id, participants));
        run(database, COUNTS.formatted(organisation, id));
        return new Followed(organisation, id, teacher);
    }

    private static void run(Database database, String sql) throws SQLException {
        for (var statement : sql.split(";")) database.run(statement);
    }

    /** Waits until the application has folded what was counted into its sums. */
    private static void settled(Database database) throws SQLException, InterruptedException {
        while (database.number("select count(*) from campaigns.tally_change") > 0) TimeUnit.SECONDS.sleep(1);
        database.run("vacuum analyze");
    }

    private static List<Skill> targets() {
        return BankLoader.load()
                .framework()
                .skills()
                .map(each -> each.skill())
                .sorted(Comparator.comparingInt(Skill::number))
                .limit(TARGETS)
                .toList();
    }

    private static String values(List<Skill> targets) {
        return targets.stream()
                .map(skill -> "(%d, '%s', %d)".formatted(skill.number(), skill.topic(), skill.level()))
                .collect(joining(", "));
    }

    private static String bytes(List<Skill> targets) {
        var bytes = ByteBuffer.allocate(targets.size() * 2);
        targets.forEach(skill -> bytes.putShort((short) skill.number()));
        return HexFormat.of().formatHex(bytes.array());
    }
}
