package pix.testing;

import static java.time.ZoneOffset.UTC;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pix.accounts.AccountId;
import pix.accounts.Person;
import pix.certification.CentreId;
import pix.certification.ExamSessionId;
import pix.certification.SeatId;
import pix.certification.centre.OpenCentre;
import pix.organisations.OrganisationId;
import pix.organisations.OrganisationKind;
import pix.shared.PlainName;
import pix.teams.AcceptTerms;
import pix.teams.SpaceKind;

/** Centres of certification of the tests, their members and their sessions. */
@Component
public class TestedCentres {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final AccountId STAFF = new AccountId(1);
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final OpenCentre open;
    private final AcceptTerms terms;

    TestedCentres(JdbcClient jdbc, Organisations organisations, OpenCentre open, AcceptTerms terms) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.open = open;
        this.terms = terms;
    }

    /** That of a school of its own, where nobody works yet. */
    public CentreId centre() {
        return centre(organisations.school());
    }

    /** That of a school of its own, with one administrator. */
    public CentreId centre(Person administrator) {
        var school = organisations.school();
        organisations.administrator(school, administrator);
        accept(administrator);
        return centre(school);
    }

    /** That of this school, whose administrators are its members. */
    public CentreId centre(OrganisationId school) {
        var uai = String.format(Locale.ROOT, "%07dZ", NEXT.incrementAndGet());
        jdbc.sql("update organisations.organisation set external_id = :uai where id = :school")
                .param("uai", uai)
                .param("school", school.value())
                .update();
        return open.open(STAFF, OrganisationKind.SCO, "Lycée Jean-Baptiste Lulli", Optional.of(uai))
                .orElseThrow();
    }

    /** The terms of Pix Certif. */
    public void accept(Person person) {
        terms.accept(SpaceKind.CENTRE, person.id());
    }

    /** To be held an hour after the tests begin. */
    public ExamSessionId session(CentreId centre) {
        return new ExamSessionId(jdbc.sql("""
                        insert into certification.session (centre_id, site, room, name, date, start_time, invigilators,
                                                           access_code, invigilator_code, created_at, created_by)
                        values (:centre, 'Collège Jean Ferrat', 'INF 1', 'Classe de 3e5', :date, :time, 'GAUNARD Emmanuel',
                                'FMKP39', 'g7K*2d', :now, 1) returning id
                        """)
                .param("centre", centre.value())
                .param("date", TestClock.START.atZone(PARIS).toLocalDate())
                .param("time", TestClock.START.atZone(PARIS).toLocalTime().plusHours(1))
                .param("now", TestClock.START.atOffset(UTC))
                .query(Long.class)
                .single());
    }

    /** Born in Paris, without extra time. */
    public SeatId seat(ExamSessionId session, String firstName, String lastName) {
        return new SeatId(jdbc.sql("""
                        insert into certification.seat (session_id, first_name, last_name, names, birth_date, birth_city,
                                                        birth_country, created_at)
                        values (:session, :first, :last, :names, '2011-04-17', 'Paris 15', 'France', :now) returning id
                        """)
                .param("session", session.value())
                .param("first", firstName)
                .param("last", lastName)
                .param("names", PlainName.inOrder(lastName, firstName))
                .param("now", TestClock.START.atOffset(UTC))
                .query(Long.class)
                .single());
    }

    /** Whose test began and ended, whatever came of it. */
    public SeatId satIn(ExamSessionId session, String firstName, String lastName) {
        var seat = seat(session, firstName, lastName);
        jdbc.sql("""
                        insert into certification.exam (session_id, seat_id, questions, position, browser, started_at, ended_at,
                                                        end_kind)
                        values (:session, :seat, 1, 2, 'firefox', :now, :now, 'COMPLETED')
                        """)
                .param("session", session.value())
                .param("seat", seat.value())
                .param("now", TestClock.START.atOffset(UTC))
                .update();
        return seat;
    }

    public void finalise(ExamSessionId session) {
        jdbc.sql("""
                        update certification.session set first_started_at = :now, finalised_at = :now, finalised_by = 1
                         where id = :session
                        """)
                .param("session", session.value())
                .param("now", TestClock.START.atOffset(UTC))
                .update();
    }
}
