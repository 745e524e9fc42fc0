package pix.web.app.account;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.AccountViews;
import pix.accounts.Person;
import pix.assessment.AnswerViews;
import pix.assessment.LearnerProfile;
import pix.assessment.Profiles;
import pix.assessment.report.ReportViews;
import pix.campaigns.participation.OwnParticipation;
import pix.campaigns.participation.ParticipationViews;
import pix.organisations.MemberViews;
import pix.organisations.Organisation;
import pix.organisations.OrganisationViews;
import pix.organisations.student.HeldNames;
import pix.web.app.account.PersonalData.Answered;
import pix.web.app.account.PersonalData.Kept;
import pix.web.app.account.PersonalData.Level;
import pix.web.app.account.PersonalData.Part;
import pix.web.app.account.PersonalData.Reported;
import pix.web.app.campaign.Titles;
import pix.web.app.learning.TutorialShelves;
import pix.web.paths.AppPaths;

/** « Mes données »: what is kept about me, in plain words, and the same in a file. */
@Controller
class PersonalDataController {

    private final AccountViews accounts;
    private final HeldNames heldNames;
    private final MemberViews members;
    private final OrganisationViews organisations;
    private final Profiles profiles;
    private final AnswerViews answers;
    private final ParticipationViews participations;
    private final Titles titles;
    private final TutorialShelves shelves;
    private final ReportViews reports;
    private final Clock clock;

    PersonalDataController(
            AccountViews accounts,
            HeldNames heldNames,
            MemberViews members,
            OrganisationViews organisations,
            Profiles profiles,
            AnswerViews answers,
            ParticipationViews participations,
            Titles titles,
            TutorialShelves shelves,
            ReportViews reports,
            Clock clock) {
        this.accounts = accounts;
        this.heldNames = heldNames;
        this.members = members;
        this.organisations = organisations;
        this.profiles = profiles;
        this.answers = answers;
        this.participations = participations;
        this.titles = titles;
        this.shelves = shelves;
        this.reports = reports;
        this.clock = clock;
    }

    @GetMapping(AppPaths.ACCOUNT_DATA)
    ModelAndView show(Person person, Locale locale) {
        return new ModelAndView("app/account/data", Map.of("page", of(person, locale)));
    }

    @GetMapping(AppPaths.ACCOUNT_DATA_FILE)
    ResponseEntity<byte[]> file(Person person, Locale locale) {
        var json = PersonalDataFile.json(of(person, locale), clock.instant(), locale.getLanguage());
        var name = ContentDisposition.attachment().filename("mes-donnees.json").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.getBytes(StandardCharsets.UTF_8));
    }

    private PersonalData of(Person person, Locale locale) {
        var profile = profiles.of(person.id());
        return new PersonalData(
                accounts.summary(person.id()),
                accounts.dates(person.id()),
                heldNames.by(person.id()).stream().map(Organisation::name).toList(),
                members.memberships(person.id()).stream()
                        .map(member -> member.organisation().name())
                        .toList(),
                levels(profile),
                profile.pix(),
                participations.all(person.id()).stream().map(this::part).toList(),
                tutorials(person, locale),
                reports.of(person.id()).stream()
                        .map(said ->
                                new Reported(said.report().at(), said.report().words(), said.reply()))
                        .toList(),
                answers.history(person.id()).stream()
                        .map(past -> new Answered(
                                past.at(),
                                past.skill().name(),
                                past.skill().statement(),
                                past.given(),
                                past.verdict().name()))
                        .toList());
    }

    private static List<Level> levels(LearnerProfile profile) {
        return profile.competences().stream()
                .flatMap(state -> state.scorecard().stream()
                        .map(card -> new Level(
                                state.competence(),
                                card.score().level(),
                                card.score().pix())))
                .filter(level -> level.pix() > 0)
                .toList();
    }

    private Part part(OwnParticipation own) {
        var one = own.participation();
        return new Part(
                own.campaign().map(titles::of),
                organisations.find(one.organisation()).map(Organisation::name).orElse(""),
                one.startedAt(),
                one.sharedAt(),
                one.result().map(result -> (int) Math.round(100 * result.mastery())));
    }

    private List<Kept> tutorials(Person person, Locale locale) {
        var shelf = shelves.of(person, locale);
        return shelf.marks().orElse(Map.of()).values().stream()
                .flatMap(mark -> shelf.find(mark.tutorial()).stream()
                        .map(card -> new Kept(card.title(), mark.isSaved(), mark.useful())))
                .toList();
    }
}
