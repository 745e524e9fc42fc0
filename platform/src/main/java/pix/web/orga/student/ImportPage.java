package pix.web.orga.student;

import java.util.List;
import pix.organisations.Member;
import pix.organisations.roll.RollImport;
import pix.organisations.roll.RollProblem;
import pix.web.paths.OrgaPaths;
import pix.web.ui.Ui;

/**
 * One import: how far it is, or what came of it.
 *
 * @param problems those that are kept, errors first
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
        return !done.state().isOver();
    }

    public String words(Ui ui, RollProblem problem) {
        return ui.t("imports.problem." + problem.kind(), problem.column(), problem.value(), problem.allowed());
    }

    /** « Ligne 12 », « INE 123456789AB », or nothing for the whole file. */
    public String place(Ui ui, RollProblem problem) {
        if (problem.line() > 0) return ui.t("imports.place.line", Integer.toString(problem.line()));
        return problem.value().isEmpty() ? ui.t("imports.place.file") : ui.t("imports.place.pupil", problem.value());
    }

    /** How many are not shown. */
    public int hidden() {
        return Math.max(0, done.problems() - problems.size());
    }
}
