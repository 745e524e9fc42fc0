package pix.testing;

import static java.time.ZoneOffset.UTC;

import java.time.ZoneId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pix.accounts.Person;
import pix.certification.CentreId;
import pix.certification.ExamSessionId;
import pix.certification.centre.CentreMember;
import pix.certification.centre.CentreViews;
import pix.teams.AcceptTerms;
import pix.teams.MemberRole;
import pix.teams.Memberships;
import pix.teams.SpaceId;
import pix.teams.SpaceKind;

/** Centres of certification of the tests, their members and their sessions. */
@Component
public class TestedCentres {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final JdbcClient jdbc;
    private final Memberships memberships;
    private final AcceptTerms terms;
    private final CentreViews views;

    TestedCentres(JdbcClient jdbc, Memberships memberships, AcceptTerms terms, CentreViews views) {
        this.jdbc = jdbc;
        this.memberships = memberships;
        this.terms = terms;
        this.views = views;
    }

    /** A school's. */
    public CentreId centre() {
        return centre(Optional.empty());
    }

    /** That of the organisation with the same UAI. */
    public CentreId centre(Optional<String> uai) {
        return new CentreId(jdbc.sql("""
                        insert into certification.centre (kind, name, external_id, created_at)
                        values ('SCO', 'Lycée Jean-Baptiste Lulli', :uai, :now) returning id
                        """)
                .param("uai", uai.orElse(null))
                .param("now", TestClock.START.atOffset(UTC))
                .query(Long.class)
                .single());
    }

    public CentreMember administrator(CentreId centre, Person person) {
        return join(centre, person, MemberRole.ADMINISTRATOR);
    }

    public CentreMember member(CentreId centre, Person person) {
        return join(centre, person, MemberRole.MEMBER);
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

    private CentreMember join(CentreId centre, Person person, MemberRole role) {
        memberships.join(new SpaceId(SpaceKind.CENTRE, centre.value()), person.id(), role, TestClock.START);
        terms.accept(SpaceKind.CENTRE, person.id());
        return views.member(person.id(), centre);
    }
}
