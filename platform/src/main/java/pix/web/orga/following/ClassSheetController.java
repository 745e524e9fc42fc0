package pix.web.orga.following;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import pix.bank.making.sheet.TableFiles;
import pix.campaigns.following.ClassSheet;
import pix.campaigns.following.FollowingViews;
import pix.documents.Cell;
import pix.documents.Column;
import pix.documents.Columns;
import pix.documents.CsvFile;
import pix.organisations.Member;
import pix.organisations.student.Student;
import pix.organisations.student.StudentFilter;
import pix.organisations.student.StudentLine;
import pix.organisations.student.StudentSort;
import pix.organisations.student.StudentViews;
import pix.shared.NotFound;
import pix.web.ui.Texts;

/** The sheet of a class: its students, absent ones included, by all its campaigns; to be read, printed or taken away. */
@Controller
@RequestMapping("/orga/{organisation:\\d{1,18}}/classes")
class ClassSheetController {

    private static final int WHOLE_CLASS = 500;

    private final StudentViews students;
    private final FollowingViews following;
    private final Texts texts;

    ClassSheetController(StudentViews students, FollowingViews following, Texts texts) {
        this.students = students;
        this.following = following;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView index(Member member) {
        var page = new ClassesPage(member, students.groups(member.organisation().id()));
        return FollowedCampaigns.page("classes", page);
    }

    @GetMapping("/{group}")
    ModelAndView show(@PathVariable String group, Member member) {
        return FollowedCampaigns.page("sheet", page(member, group));
    }

    @GetMapping("/{group}/fiche.csv")
    void csv(@PathVariable String group, Member member, Locale locale, HttpServletResponse response)
            throws IOException {
        var page = page(member, group);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(group, "csv"));
        try (var file = new CsvFile(response.getOutputStream())) {
            var columns = columns(page, locale);
            file.line(columns.headings());
            for (var student : page.students()) file.line(columns.line(student));
        }
    }

    @GetMapping("/{group}/fiche.ods")
    ResponseEntity<byte[]> ods(@PathVariable String group, Member member, Locale locale) {
        var page = page(member, group);
        var file = TableFiles.of(group, SpreadsheetTable.of(group, columns(page, locale), page.students()))
                .files()
                .getFirst();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(group, "ods"))
                .body(file.bytes().get());
    }

    private ClassSheetPage page(Member member, String group) {
        var organisation = member.organisation().id();
        var groups = students.groups(organisation);
        if (!groups.contains(group)) throw new NotFound("class", group);
        var ofClass =
                students
                        .page(organisation, StudentFilter.ofGroup(group), StudentSort.NAME, 1, WHOLE_CLASS)
                        .lines()
                        .stream()
                        .map(StudentLine::student)
                        .toList();
        var sheet = following.classSheet(
                organisation,
                ofClass.stream().map(student -> student.id().value()).toList());
        return new ClassSheetPage(member, group, groups, ofClass, sheet);
    }

    private Columns<Student> columns(ClassSheetPage page, Locale locale) {
        var columns = new ArrayList<Column<Student>>();
        columns.add(new Column<>(texts.text(locale, "following.lastname"), student -> Cell.of(student.lastName())));
        columns.add(new Column<>(texts.text(locale, "following.firstname"), student -> Cell.of(student.firstName())));
        for (var column : page.sheet().columns())
            columns.add(new Column<>(
                    column.name(),
                    student -> page.sheet()
                            .cell(student.id().value(), column.id())
                            .map(cell -> Cell.of(words(cell, locale)))
                            .orElse(Cell.EMPTY)));
        return new Columns<>(columns);
    }

    private String words(ClassSheet.Cell cell, Locale locale) {
        if (cell.percent().isPresent()) return cell.percent().getAsInt() + " %";
        if (cell.pix().isPresent()) return cell.pix().getAsInt() + " pix";
        return texts.text(locale, "following.status." + cell.status());
    }

    private static String attachment(String group, String extension) {
        return ContentDisposition.attachment()
                .filename(
                        "Fiche-" + group.replaceAll("[^\\p{L}\\p{N}_-]", "_") + "." + extension, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
