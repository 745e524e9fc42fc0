package pix.web.orga.following;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import pix.campaigns.following.ClassSheet;
import pix.campaigns.following.FollowingViews;
import pix.documents.Cell;
import pix.documents.Column;
import pix.documents.Columns;
import pix.documents.TableFormat;
import pix.organisations.Member;
import pix.organisations.student.StudentId;
import pix.organisations.student.StudentLine;
import pix.organisations.student.StudentViews;
import pix.shared.NotFound;
import pix.web.orga.Downloads;
import pix.web.orga.Downloads.Taken;
import pix.web.paths.OrgaPaths;
import pix.web.ui.ReaderTime;
import pix.web.ui.Texts;

/** The sheet of a class: its students, absent ones included, by all its campaigns; to be read, printed or taken away. */
@Controller
class ClassSheetController {

    private final StudentViews students;
    private final FollowingViews following;
    private final Texts texts;
    private final Downloads downloads;

    ClassSheetController(StudentViews students, FollowingViews following, Texts texts, Downloads downloads) {
        this.students = students;
        this.following = following;
        this.texts = texts;
        this.downloads = downloads;
    }

    @GetMapping(OrgaPaths.CLASSES)
    ModelAndView index(Member member) {
        var page = new ClassesPage(member, students.groups(member.organisation().id()));
        return FollowedCampaigns.page("classes", page);
    }

    @GetMapping(OrgaPaths.CLASS_SHEET)
    ModelAndView show(@PathVariable String group, Member member) {
        return FollowedCampaigns.page("sheet", page(member, group));
    }

    @GetMapping({OrgaPaths.CLASS_SHEET_CSV, OrgaPaths.CLASS_SHEET_ODS})
    void file(
            @PathVariable String group, Member member, TableFormat format, Locale locale, HttpServletResponse response)
            throws IOException {
        var page = page(member, group);
        var name = "Fiche-" + group.replaceAll("[^\\p{L}\\p{N}_-]", "_");
        downloads
                .begin(member, new Taken("organisation " + member.organisation().id(), format, name, group), response)
                .send(columns(page, locale), page.students()::forEach);
    }

    private ClassSheetPage page(Member member, String group) {
        var organisation = member.organisation().id();
        var groups = students.groups(organisation);
        if (!groups.contains(group)) throw new NotFound("class", group);
        var ofClass = students.group(organisation, group);
        var ids = ofClass.stream().map(line -> line.student().id()).toList();
        var homonyms = students.homonyms(organisation, ids);
        return new ClassSheetPage(member, group, groups, ofClass, homonyms, following.classSheet(organisation, ids));
    }

    private Columns<StudentLine> columns(ClassSheetPage page, Locale locale) {
        var columns = new ArrayList<Column<StudentLine>>();
        var time = new ReaderTime(locale, page.member().organisation().timeZone());
        columns.add(column(
                locale, "following.lastname", line -> Cell.of(line.student().lastName())));
        columns.add(column(
                locale, "following.firstname", line -> Cell.of(line.student().firstName())));
        if (!page.homonyms().isEmpty())
            columns.add(column(locale, "export.homonym", line -> HomonymCell.of(page.homonym(line))));
        columns.add(column(locale, "following.certifiable", line -> certifiable(line, locale)));
        columns.add(column(
                locale,
                "sheet.certifiable.seen",
                line -> line.certifiableAt().map(time::date).map(Cell::of).orElse(Cell.EMPTY)));
        columns.add(column(locale, "sheet.sent", line -> Cell.of(page.sheet().sent(id(line)))));
        for (var campaign : page.sheet().columns())
            columns.add(new Column<>(
                    texts.text(locale, "sheet.column." + campaign.kind(), campaign.name()),
                    line -> page.sheet()
                            .cell(id(line), campaign.id())
                            .map(cell -> cell(cell, locale))
                            .orElse(Cell.EMPTY)));
        return new Columns<>(columns);
    }

    private Column<StudentLine> column(Locale locale, String key, Function<StudentLine, Cell> cell) {
        return new Column<>(texts.text(locale, key), cell);
    }

    private Cell certifiable(StudentLine line, Locale locale) {
        return switch (line.certifiable()) {
            case YES -> Cell.of(texts.text(locale, "following.yes"));
            case NO -> Cell.of(texts.text(locale, "following.no"));
            case UNKNOWN -> Cell.EMPTY;
        };
    }

    /** A number where something was sent: a spreadsheet reckons with it. */
    private Cell cell(ClassSheet.Cell cell, Locale locale) {
        if (cell.percent().isPresent()) return Cell.of(cell.percent().getAsInt());
        if (cell.pix().isPresent()) return Cell.of(cell.pix().getAsInt());
        return Cell.of(texts.text(locale, "following.status." + cell.kind() + "." + cell.status()));
    }

    private static StudentId id(StudentLine line) {
        return line.student().id();
    }
}
