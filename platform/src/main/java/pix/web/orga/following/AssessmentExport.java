package pix.web.orga.following;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import pix.bank.framework.FrameworkSkill;
import pix.campaigns.Campaign;
import pix.campaigns.following.CompetenceResult;
import pix.campaigns.following.Participant;
import pix.campaigns.following.Participant.Sent;
import pix.campaigns.following.Sending;
import pix.documents.CsvCell;
import pix.organisations.Organisation;

/**
 * The lines of the export of a test, a participation each: orga.md 7.2.
 *
 * @param profile the name of the parcours
 * @param stages how many stages there are above the one that is always reached
 * @param badges the names of the badges by key
 * @param targeted the competences of the parcours, with how much of each is aimed at
 * @param skills a column each, where the organisation asks for them
 * @param areas the names of the areas by number
 * @param results what a sending shows of each competence
 */
record AssessmentExport(
        ExportWords words,
        Organisation organisation,
        Campaign campaign,
        PersonCells person,
        String profile,
        int stages,
        Map<String, String> badges,
        List<CompetenceResult> targeted,
        List<FrameworkSkill> skills,
        Map<Integer, String> areas,
        Function<Sending, List<CompetenceResult>> results) {

    private static final int PROGRESS_DECIMALS = 3;
    private static final int RATE_DECIMALS = 2;

    List<String> headings() {
        var cells = new ArrayList<String>();
        for (var key : List.of("organisation", "campaign", "code", "name", "profile")) cells.add(words.heading(key));
        cells.addAll(person.headings());
        for (var key : List.of("progress", "started", "shared", "sharedat")) cells.add(words.heading(key));
        cells.add(words.heading("stage", stages));
        badges.values().forEach(badge -> cells.add(words.heading("badge", badge)));
        cells.add(words.heading("mastery"));
        for (var competence : targeted)
            cells.addAll(three("competence", competence.name().in(language())));
        for (var area : byArea(targeted).keySet()) cells.addAll(three("area", areas.getOrDefault(area, "")));
        skills.forEach(skill -> cells.add(CsvCell.text(skill.name())));
        return cells;
    }

    List<String> line(Sending sending) {
        var participant = sending.participant();
        var cells = new ArrayList<String>();
        cells.add(CsvCell.text(organisation.name()));
        cells.add(CsvCell.number(campaign.id().value()));
        cells.add(CsvCell.text(campaign.code()));
        cells.add(CsvCell.text(campaign.name()));
        cells.add(CsvCell.text(profile));
        cells.addAll(person.of(participant));
        cells.add(CsvCell.number(progress(participant), PROGRESS_DECIMALS));
        cells.add(ExportWords.minute(participant.startedAt()));
        cells.add(words.yesOrNo(participant.sent().isPresent()));
        participant.sent().ifPresentOrElse(sent -> addResults(sending, sent, cells), () -> addNothing(cells));
        return cells;
    }

    private void addResults(Sending sending, Sent sent, List<String> cells) {
        cells.add(ExportWords.minute(sent.at()));
        cells.add(CsvCell.number(sent.stage().orElse(0)));
        badges.keySet().forEach(badge -> cells.add(words.yesOrNo(sent.badges().contains(badge))));
        cells.add(CsvCell.number(sent.mastery(), RATE_DECIMALS));
        var shown = results.apply(sending);
        shown.forEach(result -> addThree(result.held(), result.targeted(), cells));
        byArea(shown).values().forEach(area -> addThree(area.held(), area.targeted(), cells));
        skills.forEach(
                skill -> cells.add(words.heading(state(sending, skill.skill().number()))));
    }

    /** As many cells as the results would take. */
    private void addNothing(List<String> cells) {
        int results =
                3 + badges.size() + 3 * targeted.size() + 3 * byArea(targeted).size() + skills.size();
        cells.addAll(Collections.nCopies(results, ExportWords.NOT_AVAILABLE));
    }

    private static String state(Sending sending, int skill) {
        if (sending.held().contains(skill)) return "held";
        return sending.tested().contains(skill) ? "missing" : "untested";
    }

    private static void addThree(double held, int targeted, List<String> cells) {
        cells.add(CsvCell.number(targeted == 0 ? 0 : held / targeted, RATE_DECIMALS));
        cells.add(CsvCell.number(targeted));
        cells.add(CsvCell.number((long) held));
    }

    private List<String> three(String of, String name) {
        return List.of(
                words.heading(of + ".mastery", name),
                words.heading(of + ".targeted", name),
                words.heading(of + ".held", name));
    }

    /** What an area shows is what its competences show together. */
    private static Map<Integer, CompetenceResult> byArea(List<CompetenceResult> competences) {
        var areas = new TreeMap<Integer, CompetenceResult>();
        for (var each : competences)
            areas.merge(
                    each.area(),
                    each,
                    (sum, next) -> new CompetenceResult(
                            sum.code(),
                            sum.name(),
                            sum.held() + next.held(),
                            sum.tested() + next.tested(),
                            sum.targeted() + next.targeted()));
        return areas;
    }

    private double progress(Participant participant) {
        int all = campaign.targets().size();
        if (participant.completedAt().isPresent() || all == 0) return 1;
        return (double) participant.assessed() / all;
    }

    private String language() {
        return words.locale().getLanguage();
    }
}
