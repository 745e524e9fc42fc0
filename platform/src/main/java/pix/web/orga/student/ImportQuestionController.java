package pix.web.orga.student;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pix.organisations.Member;
import pix.organisations.roll.AbandonImport;
import pix.organisations.roll.ConfirmImport;
import pix.organisations.roll.RollImportId;
import pix.organisations.roll.RollImportViews;
import pix.web.paths.OrgaPaths;

/** The answer of an administrator to an import that would take most of the roll off. */
@Controller
class ImportQuestionController {

    private final RollImportViews imports;
    private final ConfirmImport confirm;
    private final AbandonImport abandon;

    ImportQuestionController(RollImportViews imports, ConfirmImport confirm, AbandonImport abandon) {
        this.imports = imports;
        this.confirm = confirm;
        this.abandon = abandon;
    }

    @PostMapping(OrgaPaths.IMPORT_CONFIRMATIONS)
    ModelAndView confirm(@PathVariable long id, Member member) {
        var asking = find(member, id);
        confirm.confirm(asking);
        return page(asking);
    }

    @PostMapping(OrgaPaths.IMPORT_ABANDONS)
    ModelAndView abandon(@PathVariable long id, Member member) {
        var asking = find(member, id);
        abandon.abandon(asking);
        return page(asking);
    }

    private RollImportId find(Member member, long id) {
        var organisation = ImportsController.allowed(member).organisation().id();
        return imports.find(new RollImportId(organisation, id)).id();
    }

    /** It says what has become of it. */
    private static ModelAndView page(RollImportId id) {
        return new ModelAndView("redirect:" + OrgaPaths.rollImport(id));
    }
}
