package pix.web.admin.organisation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.Person;
import pix.content.OfferedProfile;
import pix.content.TargetProfiles;
import pix.organisations.OrganisationId;
import pix.organisations.register.CreateOrganisations;
import pix.organisations.register.OrganisationFile;
import pix.organisations.register.OrganisationFile.Row;
import pix.organisations.register.RegisterSearch;
import pix.organisations.register.RegisterViews;
import pix.organisations.register.TypedOrganisation;
import pix.shared.NotFound;
import pix.shared.SentForm;
import pix.web.paths.AdminPaths;
import pix.web.ui.Done;
import pix.web.ui.Filters;

/** The staff finds organisations, and creates them one by one or by a file. */
@Controller
class RegisterController {

    private final RegisterViews views;
    private final CreateOrganisations createOrganisations;
    private final Set<String> profiles;

    RegisterController(RegisterViews views, CreateOrganisations createOrganisations, TargetProfiles profiles) {
        this.views = views;
        this.createOrganisations = createOrganisations;
        this.profiles = profiles.all().stream().map(OfferedProfile::id).collect(toUnmodifiableSet());
    }

    @GetMapping(AdminPaths.ORGANISATIONS)
    ModelAndView index(@RequestParam MultiValueMap<String, String> sent) {
        var filters = Filters.of(sent, "recherche", "type", "archivees", Filters.PAGE);
        int page = filters.number(Filters.PAGE, 1);
        var search = new RegisterSearch(filters.one("recherche"), filters.one("type"), filters.says("archivees"), page);
        int total = views.count(search);
        int pages = Math.max(1, Math.ceilDiv(total, RegisterSearch.SIZE));
        if (page > pages) throw new NotFound("page", page);
        var shown = new RegisterPage(filters, search, views.page(search), total, pages);
        return new ModelAndView("admin/organisation/list", Map.of("page", shown));
    }

    @GetMapping(AdminPaths.NEW_ORGANISATION)
    ModelAndView form() {
        return form(
                new OrganisationForm(AdminPaths.ORGANISATIONS, true, new TypedOrganisation(Map.of()), List.of()),
                HttpStatus.OK);
    }

    @PostMapping(AdminPaths.ORGANISATIONS)
    ModelAndView create(Person staff, @RequestParam Map<String, String> typed) {
        var organisation = new TypedOrganisation(typed);
        var words = new TreeMap<>(typed);
        words.remove("_csrf");
        var form = SentForm.key(typed.getOrDefault("form", ""), words.toString().getBytes(UTF_8));
        var problems = new ArrayList<>(organisation.problems(profiles));
        var made = createOrganisations.madeOf(staff.id(), form);
        if (!made.isEmpty()) return created(made.getFirst());
        createOrganisations.taken(List.of(new Row(1, organisation))).forEach(taken -> problems.add(taken.problem()));
        if (!problems.isEmpty())
            return form(
                    new OrganisationForm(AdminPaths.ORGANISATIONS, true, organisation, problems),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        return created(createOrganisations
                .create(staff.id(), List.of(organisation.details()), form)
                .getFirst());
    }

    @GetMapping(AdminPaths.ORGANISATION_IMPORTS)
    ModelAndView importForm() {
        return imports(new ImportPage(List.of(), false), HttpStatus.OK);
    }

    /** All that is wrong is said at once; then nothing is created. */
    @PostMapping(AdminPaths.ORGANISATION_IMPORTS)
    ModelAndView create(
            Person staff,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String form)
            throws IOException {
        if (file == null || file.isEmpty() || file.getSize() > OrganisationFile.LARGEST)
            return imports(new ImportPage(List.of(), true), HttpStatus.UNPROCESSABLE_CONTENT);
        var key = SentForm.key(form, file.getBytes());
        var made = createOrganisations.madeOf(staff.id(), key);
        if (!made.isEmpty()) return created(made);
        var read = OrganisationFile.read(file.getBytes(), profiles);
        var problems = new ArrayList<>(read.problems());
        problems.addAll(createOrganisations.taken(read.rows()));
        if (!problems.isEmpty() || read.rows().isEmpty())
            return imports(new ImportPage(problems, problems.isEmpty()), HttpStatus.UNPROCESSABLE_CONTENT);
        var organisations =
                read.rows().stream().map(row -> row.organisation().details()).toList();
        return created(createOrganisations.create(staff.id(), organisations, key));
    }

    private static ModelAndView created(OrganisationId organisation) {
        return Done.to(AdminPaths.organisation(organisation), "done.organisation.created");
    }

    private static ModelAndView created(List<OrganisationId> organisations) {
        return Done.to(AdminPaths.ORGANISATIONS, "done.organisations.created", organisations.size());
    }

    private static ModelAndView form(OrganisationForm form, HttpStatus status) {
        return new ModelAndView("admin/organisation/new", Map.of("form", form), status);
    }

    private static ModelAndView imports(ImportPage page, HttpStatus status) {
        return new ModelAndView("admin/organisation/import", Map.of("page", page), status);
    }
}
