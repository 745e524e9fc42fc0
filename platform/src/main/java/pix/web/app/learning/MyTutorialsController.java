package pix.web.app.learning;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.Person;
import pix.assessment.MissedSkills;
import pix.assessment.tutorial.RateTutorial;
import pix.assessment.tutorial.SaveTutorial;
import pix.bank.framework.Competence;
import pix.bank.framework.FrameworkSkill;
import pix.content.RunningRelease;
import pix.shared.NotFound;
import pix.web.app.learning.MyTutorialsPage.Group;
import pix.web.app.learning.MyTutorialsPage.Head;
import pix.web.paths.AppPaths;
import pix.web.security.LocalPath;
import pix.web.ui.Choice;
import pix.web.ui.Done;

/** « Mes tutos »: those that help with what was missed, and those that were kept; keeping one and saying whether it was useful. */
@Controller
class MyTutorialsController {

    private final TutorialShelves shelves;
    private final MissedSkills missed;
    private final RunningRelease release;
    private final SaveTutorial saveTutorial;
    private final RateTutorial rateTutorial;

    MyTutorialsController(
            TutorialShelves shelves,
            MissedSkills missed,
            RunningRelease release,
            SaveTutorial saveTutorial,
            RateTutorial rateTutorial) {
        this.shelves = shelves;
        this.missed = missed;
        this.release = release;
        this.saveTutorial = saveTutorial;
        this.rateTutorial = rateTutorial;
    }

    @GetMapping(AppPaths.MY_TUTORIALS)
    ModelAndView recommended(@RequestParam(defaultValue = "") String competence, Person person, Locale locale) {
        var shelf = shelves.of(person, locale);
        var groups = missed.of(person.id()).stream()
                .map(skill -> group(skill, shelf))
                .filter(group -> !group.cards().isEmpty())
                .toList();
        var there = groups.stream()
                .flatMap(group -> group.head().stream())
                .map(Head::competence)
                .collect(Collectors.toSet());
        var chosen = there.contains(competence) ? competence : "";
        var shown = groups.stream()
                .filter(group -> chosen.isEmpty()
                        || group.head().orElseThrow().competence().equals(chosen))
                .toList();
        return page(new MyTutorialsPage(AppPaths.MY_TUTORIALS, false, shown, choices(there, locale), chosen));
    }

    @GetMapping(AppPaths.SAVED_TUTORIALS)
    ModelAndView saved(@RequestParam(defaultValue = "") String competence, Person person, Locale locale) {
        var shelf = shelves.of(person, locale);
        var cards = shelf.saved();
        var there = cards.stream().flatMap(card -> competences(card, shelf)).collect(Collectors.toSet());
        var chosen = there.contains(competence) ? competence : "";
        var shown = cards.stream()
                .filter(card -> chosen.isEmpty() || competences(card, shelf).anyMatch(chosen::equals))
                .toList();
        var groups = shown.isEmpty() ? List.<Group>of() : List.of(new Group(Optional.empty(), shown));
        return page(new MyTutorialsPage(AppPaths.SAVED_TUTORIALS, true, groups, choices(there, locale), chosen));
    }

    /** Where scripts run only the card is taken of the page that comes; elsewhere it is found again on it. */
    @PostMapping(AppPaths.TUTORIAL_SAVING)
    ModelAndView save(
            @PathVariable String tutorial,
            @RequestParam(defaultValue = "") String garder,
            @RequestParam(defaultValue = "") String retour,
            Person person,
            Locale locale) {
        var card = find(tutorial, person, locale);
        boolean kept = garder.equals("oui");
        saveTutorial.save(person.id(), card.id(), kept);
        return Done.to(back(retour, card), kept ? "done.tutorial.saved" : "done.tutorial.dropped");
    }

    @PostMapping(AppPaths.TUTORIAL_RATING)
    ModelAndView rate(
            @PathVariable String tutorial,
            @RequestParam(defaultValue = "") String utile,
            @RequestParam(defaultValue = "") String retour,
            Person person,
            Locale locale) {
        var card = find(tutorial, person, locale);
        rateTutorial.rate(person.id(), card.id(), useful(utile));
        return Done.to(back(retour, card), "done.tutorial.rated");
    }

    private static Optional<Boolean> useful(String said) {
        return switch (said) {
            case "oui" -> Optional.of(true);
            case "non" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private TutorialCard find(String id, Person person, Locale locale) {
        return shelves.of(person, locale).find(id).orElseThrow(() -> new NotFound("tutorial", id));
    }

    private static String back(String typed, TutorialCard card) {
        var page = LocalPath.orHome(typed);
        return (page.equals(LocalPath.HOME) ? AppPaths.MY_TUTORIALS : page.value()) + "#" + card.anchor();
    }

    private Group group(FrameworkSkill skill, TutorialShelf shelf) {
        var topic = release.framework().topic(skill.skill().topic()).orElseThrow();
        var head = new Head(skill.skill().competence(), topic.title(), skill.statement());
        return new Group(Optional.of(head), shelf.on(topic.code()));
    }

    private Stream<String> competences(TutorialCard card, TutorialShelf shelf) {
        var topics = shelf.topics(card);
        return release.framework()
                .competences()
                .filter(competence -> competence.topics().stream().anyMatch(topic -> topics.contains(topic.code())))
                .map(Competence::code);
    }

    private List<Choice> choices(Set<String> codes, Locale locale) {
        return release.framework()
                .competences()
                .filter(competence -> codes.contains(competence.code()))
                .map(competence -> new Choice(
                        competence.code(),
                        competence.code() + " " + competence.name().in(locale.getLanguage())))
                .toList();
    }

    private static ModelAndView page(MyTutorialsPage page) {
        return new ModelAndView("app/learning/mine", Map.of("page", page));
    }
}
