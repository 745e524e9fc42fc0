package pix.web.admin.organisation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.Person;
import pix.certification.centre.CentreViews;
import pix.certification.centre.OpenCentre;
import pix.content.OfferedProfile;
import pix.content.TargetProfiles;
import pix.organisations.OrganisationId;
import pix.organisations.register.ArchiveOrganisation;
import pix.organisations.register.ChangeOrganisation;
import pix.organisations.register.OrganisationField;
import pix.organisations.register.OrganisationProblem;
import pix.organisations.register.RegisterViews;
import pix.organisations.register.TypedOrganisation;
import pix.teams.TeamViews;
import pix.web.paths.AdminPaths;
import pix.web.ui.Done;

/** One organisation of the register: its details, its people, its end. */
@Controller
class OrganisationController {

    private final RegisterViews views;
    private final TeamViews team;
    private final ChangeOrganisation changeOrganisation;
    private final ArchiveOrganisation archiveOrganisation;
    private final OpenCentre openCentre;
    private final CentreViews centres;
    private final Set<String> profiles;
    private final Clock clock;

    OrganisationController(
            RegisterViews views,
            TeamViews team,
            ChangeOrganisation changeOrganisation,
            ArchiveOrganisation archiveOrganisation,
            OpenCentre openCentre,
            CentreViews centres,
            TargetProfiles profiles,
            Clock clock) {
        this.views = views;
        this.team = team;
        this.changeOrganisation = changeOrganisation;
        this.archiveOrganisation = archiveOrganisation;
        this.openCentre = openCentre;
        this.centres = centres;
        this.profiles = profiles.all().stream().map(OfferedProfile::id).collect(toUnmodifiableSet());
        this.clock = clock;
    }

    @GetMapping(AdminPaths.ORGANISATION)
    ModelAndView show(@PathVariable long organisation) {
        var id = new OrganisationId(organisation);
        return page(id, views.entry(id).typed(), List.of(), HttpStatus.OK);
    }

    /** An archived organisation is what it was. */
    @PostMapping(AdminPaths.ORGANISATION)
    ModelAndView change(Person staff, @PathVariable long organisation, @RequestParam Map<String, String> typed) {
        var id = new OrganisationId(organisation);
        var written = new TypedOrganisation(typed);
        if (views.entry(id).isArchived()) return page(id, views.entry(id).typed(), List.of(), HttpStatus.CONFLICT);
        var problems = written.problems(profiles);
        if (!problems.isEmpty()) return page(id, written, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        changeOrganisation.change(staff.id(), id, written.details());
        return Done.to(AdminPaths.organisation(id), "done.organisation.changed");
    }

    /** Its administrators find it in Pix Certif at once. */
    @PostMapping(AdminPaths.CENTRE)
    ModelAndView openCentre(Person staff, @PathVariable long organisation) {
        var entry = views.entry(new OrganisationId(organisation));
        var details = entry.typed().details();
        if (entry.isArchived() || details.externalId().isEmpty())
            return page(entry.id(), entry.typed(), List.of(), HttpStatus.CONFLICT);
        openCentre.open(staff.id(), details.kind(), details.name(), details.externalId());
        return Done.to(AdminPaths.organisation(entry.id()), "done.centre.created");
    }

    @GetMapping(AdminPaths.ARCHIVING)
    ModelAndView askToArchive(@PathVariable long organisation) {
        return new ModelAndView(
                "admin/organisation/archive", Map.of("entry", views.entry(new OrganisationId(organisation))));
    }

    @PostMapping(AdminPaths.ARCHIVING)
    ModelAndView archive(Person staff, @PathVariable long organisation) {
        var entry = views.entry(new OrganisationId(organisation));
        return archiveOrganisation.archive(staff.id(), entry.id())
                ? Done.to(AdminPaths.organisation(entry.id()), "done.organisation.archived")
                : page(entry.id(), entry.typed(), List.of(), HttpStatus.CONFLICT);
    }

    private ModelAndView page(
            OrganisationId id, TypedOrganisation typed, List<OrganisationProblem> problems, HttpStatus status) {
        var form = new OrganisationForm(AdminPaths.organisation(id), false, typed, problems);
        var entry = views.entry(id);
        var isCentre = centres.isCentre(entry.typed().value(OrganisationField.EXTERNAL_ID));
        var page = new OrganisationPage(
                entry, form, team.team(id.space()), team.pending(id.space()), isCentre, clock.instant());
        return new ModelAndView("admin/organisation/show", Map.of("page", page), status);
    }
}
