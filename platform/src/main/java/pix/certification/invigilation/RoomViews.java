package pix.certification.invigilation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import pix.accounts.Token;
import pix.certification.ExamSessionId;
import pix.certification.SeatId;
import pix.certification.exam.Sittings;
import pix.shared.Installation;
import pix.shared.NotFound;
import pix.shared.PlainName;

/** What the invigilators' page reads: its cost is that of what it shows, whether thirty are there or a thousand. */
@Repository
public class RoomViews {

    /** How many a page of the list has: a room fits on one. */
    public static final int SIZE = 50;

    /** More alerts than this at once are an incident of the room: the first ones are shown, and how many there are. */
    public static final int MOST_ALERTS = 30;

    private static final String SEATS =
            "select e.id, e.first_name, e.last_name, e.birth_date, e.waiting_number, e.extra_time,"
                    + " e.is_accessible, x.seen_at, x.alert_text," + Sittings.COLUMNS + """
              from certification.seat e
              left join certification.exam x on x.session_id = e.session_id and x.seat_id = e.id
             where e.session_id = :session
            """;

    private static final String NAMED = " and e.names like all (:names)";

    private final JdbcClient jdbc;
    private final Invigilators invigilators;
    private final Installation installation;
    private final Clock clock;

    RoomViews(JdbcClient jdbc, Invigilators invigilators, Installation installation, Clock clock) {
        this.jdbc = jdbc;
        this.invigilators = invigilators;
        this.installation = installation;
        this.clock = clock;
    }

    /** Whom this browser's token shows, at this session. */
    public Optional<Invigilator> invigilator(ExamSessionId session, Token token) {
        return invigilators.find(session, token, clock.instant());
    }

    public WatchedRoom room(Invigilator by) {
        return jdbc.sql("""
                        select s.id, c.name as centre, c.time_zone, s.name, s.site, s.room, s.date, s.start_time, s.invigilators,
                               s.access_code, s.finalised_at is not null as finalised,
                               (select count(*) from certification.seat e where e.session_id = s.id) as enrolled,
                               (select count(*) from certification.exam x
                                 where x.session_id = s.id and (x.is_admitted or x.started_at is not null)) as present
                          from certification.session s
                          join certification.centre c on c.id = s.centre_id
                         where s.id = :session
                        """)
                .param("session", by.session().value())
                .query((row, _) -> room(by, row))
                .single();
    }

    /** The question that has waited longest comes first. */
    public List<WatchedSeat> alerts(Invigilator by) {
        return jdbc.sql(SEATS + " and x.alert_at is not null order by x.alert_at, e.id limit :most")
                .param("session", by.session().value())
                .param("most", MOST_ALERTS)
                .query(RoomViews::seat)
                .list();
    }

    public int countAlerts(Invigilator by) {
        return jdbc.sql("""
                        select count(*) from certification.exam where session_id = :session and alert_at is not null
                        """)
                .param("session", by.session().value())
                .query(Integer.class)
                .single();
    }

    /** @param name what the search field says; nothing finds all */
    public int count(Invigilator by, String name) {
        var sql = "select count(*) from certification.seat e where e.session_id = :session" + NAMED;
        return named(jdbc.sql(sql), by, name).query(Integer.class).single();
    }

    /** By name. @param page from 1 */
    public List<WatchedSeat> seats(Invigilator by, String name, int page) {
        var sql = SEATS + NAMED + " order by e.names, e.id limit :size offset :from";
        return named(jdbc.sql(sql), by, name)
                .param("size", SIZE)
                .param("from", (page - 1) * SIZE)
                .query(RoomViews::seat)
                .list();
    }

    public WatchedSeat seat(Invigilator by, SeatId seat) {
        return jdbc.sql(SEATS + " and e.id = :seat")
                .param("session", by.session().value())
                .param("seat", seat.value())
                .query(RoomViews::seat)
                .optional()
                .orElseThrow(() -> new NotFound("candidate", seat));
    }

    private static StatementSpec named(StatementSpec statement, Invigilator by, String name) {
        var patterns = PlainName.words(name).stream().map(word -> "%" + word + "%");
        return statement.param("session", by.session().value()).param("names", patterns.toArray(String[]::new));
    }

    private WatchedRoom room(Invigilator by, ResultSet row) throws SQLException {
        return new WatchedRoom(
                by.session(),
                row.getString("centre"),
                Optional.ofNullable(row.getString("time_zone")).map(ZoneId::of).orElse(installation.timeZone()),
                Optional.ofNullable(row.getString("name")),
                row.getString("site"),
                row.getString("room"),
                row.getObject("date", LocalDate.class),
                row.getObject("start_time", LocalTime.class),
                row.getString("invigilators"),
                row.getString("access_code"),
                row.getBoolean("finalised"),
                row.getInt("enrolled"),
                row.getInt("present"),
                invigilators.entries(by.session()));
    }

    private static WatchedSeat seat(ResultSet row, int number) throws SQLException {
        @Nullable Integer waiting = row.getObject("waiting_number", Integer.class);
        return new WatchedSeat(
                new SeatId(row.getLong("id")),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getObject("birth_date", LocalDate.class),
                Optional.ofNullable(waiting),
                row.getInt("extra_time"),
                row.getBoolean("is_accessible"),
                Sittings.sitting(row, number),
                instant(row, "seen_at"),
                Optional.ofNullable(row.getString("alert_text")));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
