package pix.certification.seat;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pix.certification.ExamSessionId;
import pix.certification.birth.BirthPlace;
import pix.certification.birth.BirthPlaces;
import pix.certification.centre.Centre;
import pix.organisations.Organisation;
import pix.organisations.OrganisationId;
import pix.organisations.OrganisationKind;
import pix.organisations.OrganisationViews;
import pix.organisations.student.CivilStudent;
import pix.organisations.student.CivilViews;
import pix.organisations.student.StudentId;
import pix.organisations.student.StudentViews;

/** The roll of the school that a centre belongs to: it has the same UAI, and imports its pupils. Other centres have none. */
@Component
public class CentreRoll {

    private final OrganisationViews organisations;
    private final StudentViews views;
    private final CivilViews civil;
    private final BirthPlaces places;
    private final Seats seats;

    CentreRoll(OrganisationViews organisations, StudentViews views, CivilViews civil, BirthPlaces places, Seats seats) {
        this.organisations = organisations;
        this.views = views;
        this.civil = civil;
        this.places = places;
        this.seats = seats;
    }

    public Optional<OrganisationId> organisation(Centre centre) {
        if (centre.kind() != OrganisationKind.SCO) return Optional.empty();
        return centre.externalId()
                .flatMap(uai -> organisations.importing(centre.kind(), uai))
                .map(Organisation::id);
    }

    public List<String> classes(OrganisationId school) {
        return views.groups(school);
    }

    /** By class and name. */
    public List<RollStudent> students(OrganisationId school, ExamSessionId session, Collection<String> classes) {
        var seated = new HashSet<>(seats.students(session));
        return civil.inGroups(school, classes).stream()
                .map(known -> offered(known, seated.contains(known.student().id())))
                .toList();
    }

    /** How ready those are who sit there and are on the roll today. */
    public Map<StudentId, Readiness> readiness(OrganisationId school, Collection<Seat> seated) {
        var ids = seated.stream()
                .filter(seat -> seat.organisation().filter(school::equals).isPresent())
                .flatMap(seat -> seat.student().stream())
                .toList();
        return civil.all(school, ids).stream()
                .collect(Collectors.toUnmodifiableMap(known -> known.student().id(), Readiness::of));
    }

    public Optional<CivilStudent> student(OrganisationId school, StudentId id) {
        return civil.all(school, List.of(id)).stream().findFirst();
    }

    List<RollStudent> students(OrganisationId school, Collection<StudentId> ids) {
        return civil.all(school, ids).stream()
                .map(known -> offered(known, false))
                .toList();
    }

    private RollStudent offered(CivilStudent known, boolean isSeated) {
        return new RollStudent(known, Readiness.of(known), birth(known), isSeated);
    }

    private Optional<BirthPlace> birth(CivilStudent known) {
        return places.ofRoll(known.birthCountryCode(), known.birthCityCode(), known.birthCity());
    }
}
