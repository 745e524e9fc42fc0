package pix.web.orga.student;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import pix.organisations.Member;
import pix.organisations.roll.ProblemKind;
import pix.organisations.roll.ProblemKind.Weight;
import pix.organisations.roll.RollImport;
import pix.organisations.roll.RollProblem;
import pix.organisations.roll.RollProblem.Who;
import pix.web.paths.OrgaPaths;
import pix.web.ui.Ui;

/**
 * One import: how far it is, or what came of it.
 *
 * @param problems those that are kept, errors first, then warnings, then who is left out
 */
public record ImportPage(Member member, RollImport done, String author, List<RollProblem> problems) {

    public String imports() {
        return OrgaPaths.imports(member.organisation().id());
    }

    public String home() {
        return OrgaPaths.rollImport(done.id());
    }

    public String list() {
        return OrgaPaths.students(member.organisation().id());
    }

    public boolean isRunning() {
        return done.state().isGoingOn();
    }

    public List<RollProblem> of(Weight weight) {
        return problems.stream()
                .filter(problem -> problem.kind().weight() == weight)
                .toList();
    }

    /** How many of these are not shown. */
    public int hidden(Weight weight) {
        return Math.max(0, said(weight) - of(weight).size());
    }

    /** Who is left out, by the reason why. */
    public Map<ProblemKind, List<Who>> leftOut() {
        return of(Weight.LEFT_OUT).stream()
                .collect(groupingBy(
                        RollProblem::kind,
                        () -> new EnumMap<>(ProblemKind.class),
                        mapping(RollProblem::who, toList())));
    }

    public String words(Ui ui, RollProblem problem) {
        return ui.t("imports.problem." + problem.kind(), problem.column(), problem.value(), problem.allowed());
    }

    /** « Ligne 12 », « INE 123456789AB », or the whole file. */
    public String place(Ui ui, RollProblem problem) {
        var number = problem.who().number();
        if (problem.line() > 0) return ui.t("imports.place.line", Integer.toString(problem.line()));
        if (!number.isEmpty()) return ui.t("imports.place.pupil", number);
        return ui.t(problem.who().equals(Who.NOBODY) ? "imports.place.file" : "imports.place.nonumber");
    }

    private int said(Weight weight) {
        var findings = done.findings();
        return switch (weight) {
            case ERROR -> findings.errors();
            case WARNING -> findings.warnings();
            case LEFT_OUT -> findings.leftOut();
        };
    }
}
