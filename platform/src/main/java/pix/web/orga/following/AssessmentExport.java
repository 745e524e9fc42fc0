package pix.web.orga.following;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import pix.bank.framework.FrameworkSkill;
import pix.campaigns.following.CompetenceResult;
import pix.campaigns.participation.Participation;
import pix.campaigns.participation.Result;
import pix.documents.Cell;
import pix.documents.Column;
import pix.documents.Columns;

/**
 * The columns of the export of a test: rule O7.2.
 *
 * @param profile the name of the parcours
 * @param targets numbers of the skills that the campaign is about
 * @param stages how many stages there are above the one that is always reached
 * @param badges the names of the badges by key
 * @param targeted the competences of the parcours, with how much of each is aimed at
 * @param skills a column each, where the organisation asks for them
 * @param areas the names of the areas by number
 * @param results what a participation shows of each competence
 */
record AssessmentExport(
        ExportWords words,
        PersonColumns person,
        String profile,
        Set<Integer> targets,
        int stages,
        Map<String, String> badges,
        List<CompetenceResult> targeted,
        List<FrameworkSkill> skills,
        Map<Integer, String> areas,
        Function<Participation, List<CompetenceResult>> results) {

    private static final int PROGRESS_DECIMALS = 3;
    private static final int RATE_DECIMALS = 2;

    /** A participation and what it shows of each part of the parcours, reckoned once for all its cells. */
    record Line(
            Participation participation,
            Map<String, CompetenceResult> competences,
            Map<Integer, CompetenceResult> areas) {}

    Line line(Participation participation) {
        if (!participation.isShared()) return new Line(participation, Map.of(), Map.of());
        var shown = results.apply(participation);
        return new Line(
                participation, shown.stream().collect(toMap(CompetenceResult::code, each -> each)), byArea(shown));
    }

    Columns<Line> columns() {
        var columns = new ArrayList<Column<Line>>();
        beginning()
                .forEach(column -> columns.add(
                        new Column<>(column.heading(), line -> column.cell().apply(line.participation()))));
        columns.add(sent(words.text("stage", stages), (result, _) -> Cell.of(result.stage())));
        badges.forEach((key, name) -> columns.add(sent(
                words.text("badge", name),
                (result, _) -> words.yesOrNo(result.badges().contains(key)))));
        columns.add(sent(words.text("mastery"), (result, _) -> Cell.of(result.mastery(), RATE_DECIMALS)));
        for (var each : targeted)
            columns.addAll(three(
                    "competence",
                    each.name().in(language()),
                    line -> line.competences().get(each.code())));
        for (var number : byArea(targeted).keySet())
            columns.addAll(three(
                    "area", areas.getOrDefault(number, ""), line -> line.areas().get(number)));
        for (var skill : skills)
            columns.add(sent(
                    skill.name(), (result, _) -> state(result, skill.skill().number())));
        return new Columns<>(columns);
    }

    /** What is known of a participation before it is sent too. */
    private List<Column<Participation>> beginning() {
        var columns = new ArrayList<Column<Participation>>();
        columns.addAll(person.ofCampaign());
        columns.add(words.column("profile", _ -> Cell.of(profile)));
        columns.addAll(person.ofPerson());
        columns.add(words.column("progress", one -> Cell.of(one.progress(targets), PROGRESS_DECIMALS)));
        columns.add(words.column("started", one -> words.minute(one.startedAt())));
        columns.add(words.column("shared", one -> words.yesOrNo(one.isShared())));
        columns.add(words.column(
                "sharedat", one -> one.sharedAt().map(words::minute).orElse(ExportWords.NOT_AVAILABLE)));
        return columns;
    }

    private List<Column<Line>> three(String of, String name, Function<Line, CompetenceResult> part) {
        return List.of(
                sent(words.text(of + ".mastery", name), (_, line) -> Cell.of(rate(part.apply(line)), RATE_DECIMALS)),
                sent(
                        words.text(of + ".targeted", name),
                        (_, line) -> Cell.of(part.apply(line).targeted())),
                sent(
                        words.text(of + ".held", name),
                        (_, line) -> Cell.of((long) part.apply(line).held())));
    }

    private interface SentCell {

        Cell of(Result result, Line line);
    }

    private static Column<Line> sent(String heading, SentCell cell) {
        return new Column<>(
                heading,
                line -> line.participation()
                        .result()
                        .map(result -> cell.of(result, line))
                        .orElse(ExportWords.NOT_AVAILABLE));
    }

    private static double rate(CompetenceResult part) {
        return part.targeted() == 0 ? 0 : part.held() / part.targeted();
    }

    private Cell state(Result result, int skill) {
        if (result.held().contains(skill)) return Cell.of(words.text("held"));
        return Cell.of(words.text(result.tested().contains(skill) ? "missing" : "untested"));
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

    private String language() {
        return words.locale().getLanguage();
    }
}
