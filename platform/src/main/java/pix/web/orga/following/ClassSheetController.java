package pix.web.orga.following;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
import pix.bank.making.sheet.Cell;
import pix.bank.making.sheet.Table;
import pix.bank.making.sheet.TableFiles;
import pix.campaigns.following.ClassSheet;
import pix.campaigns.following.FollowingViews;
import pix.documents.CsvCell;
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
            file.line(headings(page, locale).stream().map(CsvCell::text).toList());
            for (var student : page.students())
                file.line(
                        line(page, student, locale).stream().map(CsvCell::text).toList());
        }
    }

    @GetMapping("/{group}/fiche.ods")
    ResponseEntity<byte[]> ods(@PathVariable String group, Member member, Locale locale) {
        var page = page(member, group);
        var rows = page.students().stream()
                .map(student ->
                        line(page, student, locale).stream().map(Cell::of).toList())
                .toList();
        var file = TableFiles.of(group, new Table(group, headings(page, locale), rows))
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

    private List<String> headings(ClassSheetPage page, Locale locale) {
        var cells = new ArrayList<>(
                List.of(texts.text(locale, "following.lastname"), texts.text(locale, "following.firstname")));
        page.sheet().columns().stream().map(ClassSheet.Column::name).forEach(cells::add);
        return cells;
    }

    private List<String> line(ClassSheetPage page, Student student, Locale locale) {
        var cells = new ArrayList<>(List.of(student.lastName(), student.firstName()));
        for (var column : page.sheet().columns())
            cells.add(page.sheet()
                    .cell(student.id().value(), column.id())
                    .map(cell -> words(cell, locale))
                    .orElse(""));
        return cells;
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
