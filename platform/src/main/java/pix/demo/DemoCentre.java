package pix.demo;

import static java.time.temporal.ChronoUnit.HOURS;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import pix.accounts.AccountId;
import pix.certification.centre.CentreMember;
import pix.certification.centre.CentreViews;
import pix.certification.centre.OpenCentre;
import pix.certification.seat.SeatByHand;
import pix.certification.seat.SeatField;
import pix.certification.seat.TypedSeat;
import pix.certification.session.CreateSession;
import pix.certification.session.ExamSession;
import pix.certification.session.SessionOutcome.Kept;
import pix.certification.session.SessionViews;
import pix.certification.session.TypedSession;
import pix.organisations.OrganisationKind;
import pix.shared.DemoHint;
import pix.shared.InDemoOnly;
import pix.shared.Installation;

/**
 * A centre of certification with a session to be held, one that is to be finalised and one whose results are published: a
 * newcomer can play the whole day.
 */
@Component
@InDemoOnly
class DemoCentre implements DemoHint {

    private static final String TO_BE_HELD = "Terminale 1";

    private final OpenCentre openCentre;
    private final CentreViews centres;
    private final CreateSession createSession;
    private final SessionViews sessions;
    private final SeatByHand seatByHand;
    private final DemoProfiles profiles;
    private final DemoSittings sittings;
    private final DemoCodes codes;
    private final Installation installation;
    private final Clock clock;

    DemoCentre(
            OpenCentre openCentre,
            CentreViews centres,
            CreateSession createSession,
            SessionViews sessions,
            SeatByHand seatByHand,
            DemoProfiles profiles,
            DemoSittings sittings,
            DemoCodes codes,
            Installation installation,
            Clock clock) {
        this.openCentre = openCentre;
        this.centres = centres;
        this.createSession = createSession;
        this.sessions = sessions;
        this.seatByHand = seatByHand;
        this.profiles = profiles;
        this.sittings = sittings;
        this.codes = codes;
        this.installation = installation;
        this.clock = clock;
    }

    /** @param people those who were just made, by login */
    void open(Map<String, AccountId> people) {
        var staff = DemoOrganisations.of(people, "claude.perrin");
        var alice = DemoOrganisations.of(people, "alice.fontaine");
        var lucas = DemoOrganisations.of(people, "lucas.ferrand");
        var centre = openCentre
                .open(staff, OrganisationKind.SCO, DemoOrganisations.LYCEE, Optional.of(DemoOrganisations.LYCEE_UAI))
                .orElseThrow();
        var jeanne = centres.member(DemoOrganisations.of(people, "jeanne.lefort"), centre);
        profiles.makeCertifiable(alice);
        profiles.makeCertifiable(lucas);
        publish(jeanne, staff, lucas);
        interrupt(jeanne, lucas);
        var session = session(jeanne, TO_BE_HELD, "INF 1");
        seat(jeanne, session, "Fontaine", "Alice", "2008-06-17");
        seat(jeanne, session, "Ferrand", "Lucas", "2008-02-03");
        seat(jeanne, session, "N'Diaye", "Awa", "2008-10-29");
    }

    private void publish(CentreMember jeanne, AccountId staff, AccountId lucas) {
        var session = session(jeanne, "Terminale 2", "INF 2");
        seat(jeanne, session, "Ferrand", "Lucas", "2008-02-03");
        sittings.sitToTheEnd(session, lucas);
        sittings.finalise(jeanne, session);
        sittings.publish(staff, session);
    }

    private void interrupt(CentreMember jeanne, AccountId lucas) {
        var session = session(jeanne, "Terminale 3", "CDI");
        seat(jeanne, session, "Ferrand", "Lucas", "2008-02-03");
        seat(jeanne, session, "Roche", "Inès", "2008-12-01");
        sittings.sitAndStop(session, lucas);
    }

    private ExamSession session(CentreMember jeanne, String name, String room) {
        var zone = installation.timeZone();
        var start = clock.instant().atZone(zone).truncatedTo(HOURS).plusHours(1);
        var typed = new TypedSession(
                DemoOrganisations.LYCEE,
                room,
                name,
                start.toLocalDate().toString(),
                DateTimeFormatter.ofPattern("HH:mm").format(start),
                "LEFORT Jeanne",
                "");
        if (!(createSession.create(jeanne, typed, UUID.randomUUID()) instanceof Kept(var id)))
            throw new IllegalStateException("no session could be made for the demonstration");
        return sessions.line(jeanne, id).session();
    }

    private void seat(CentreMember jeanne, ExamSession session, String lastName, String firstName, String born) {
        seatByHand.seat(
                jeanne,
                session.id(),
                new TypedSeat(Map.of(
                        SeatField.LAST_NAME,
                        lastName,
                        SeatField.FIRST_NAME,
                        firstName,
                        SeatField.SEX,
                        "F",
                        SeatField.BIRTH_DATE,
                        born,
                        SeatField.COUNTRY,
                        "France",
                        SeatField.CITY_CODE,
                        "38185")),
                Optional.empty(),
                UUID.randomUUID());
    }

    @Override
    public String line() {
        return codes.of(TO_BE_HELD)
                .map(session ->
                        "A session of certification is to be held: number %s, access code %s, invigilator's code C-%s."
                                .formatted(session.number(), session.accessCode(), session.invigilatorCode()))
                .orElse("");
    }
}
