package pix.web.orga.certification;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import pix.certification.certificate.ClassResult;
import pix.certification.certificate.ClassResults;
import pix.content.RunningRelease;
import pix.documents.Cell;
import pix.documents.Column;
import pix.documents.Columns;
import pix.documents.TableFormat;
import pix.engine.exam.ExamResult.Status;
import pix.organisations.Member;
import pix.shared.NotFound;
import pix.web.orga.Downloads;
import pix.web.orga.Downloads.Taken;
import pix.web.orga.certification.CertificationsPage.ClassLine;
import pix.web.paths.OrgaPaths;
import pix.web.ui.ReaderTime;
import pix.web.ui.Texts;

/** The published results of a class, for the administrators of its school. */
@Controller
class ClassResultsController {

    private final ClassResults results;
    private final RunningRelease release;
    private final Texts texts;
    private final Downloads downloads;
    private final Clock clock;

    ClassResultsController(
            ClassResults results, RunningRelease release, Texts texts, Downloads downloads, Clock clock) {
        this.results = results;
        this.release = release;
        this.texts = texts;
        this.downloads = downloads;
        this.clock = clock;
    }

    @GetMapping(OrgaPaths.CERTIFICATIONS)
    ModelAndView index(Member member) {
        var classes = classes(member.administrating()).entrySet().stream()
                .map(each -> new ClassLine(each.getKey(), each.getValue().size(), obtained(each.getValue())))
                .toList();
        return new ModelAndView("orga/certification/index", Map.of("page", new CertificationsPage(member, classes)));
    }

    @GetMapping({OrgaPaths.CLASS_RESULTS_CSV, OrgaPaths.CLASS_RESULTS_ODS})
    void file(
            @PathVariable String group, Member member, TableFormat format, Locale locale, HttpServletResponse response)
            throws IOException {
        var ofClass = classes(member.administrating()).get(group);
        if (ofClass == null) throw new NotFound("class", group);
        var time = new ReaderTime(locale, member.organisation().timeZone());
        var name = time.inFileName(clock.instant()) + "_resultats_" + group.replaceAll("[^\\p{L}\\p{N}_-]", "_");
        downloads
                .begin(member, new Taken("organisation " + member.organisation().id(), format, name, group), response)
                .send(columns(locale), ofClass::forEach);
    }

    private Map<String, List<ClassResult>> classes(Member member) {
        return results.of(member.organisation().id()).stream()
                .collect(groupingBy(ClassResult::group, TreeMap::new, toList()));
    }

    private static int obtained(List<ClassResult> results) {
        return (int) results.stream()
                .filter(each -> each.result().status() == Status.VALIDATED)
                .count();
    }

    private Columns<ClassResult> columns(Locale locale) {
        var columns = new ArrayList<Column<ClassResult>>();
        columns.add(column(locale, "number", each -> Cell.of(each.session() + "-" + each.seat())));
        columns.add(column(locale, "firstname", each -> Cell.of(each.firstName())));
        columns.add(column(locale, "lastname", each -> Cell.of(each.lastName())));
        columns.add(column(locale, "birthdate", each -> Cell.of(each.birthDate())));
        columns.add(column(locale, "birthplace", each -> Cell.of(each.birthPlace())));
        columns.add(column(
                locale, "externalid", each -> each.externalId().map(Cell::of).orElse(Cell.EMPTY)));
        columns.add(column(
                locale,
                "status",
                each -> Cell.of(
                        texts.text(locale, "certresults.status." + each.result().status()))));
        columns.add(column(locale, "pix", ClassResultsController::pix));
        for (var area : release.framework().areas())
            for (var competence : area.competences())
                columns.add(new Column<>(competence.code(), each -> level(each, competence.code())));
        columns.add(
                column(locale, "comment", each -> each.comment().map(Cell::of).orElse(Cell.EMPTY)));
        columns.add(column(locale, "session", each -> Cell.of(each.session().value())));
        columns.add(column(locale, "date", each -> Cell.of(each.heldOn())));
        return new Columns<>(columns);
    }

    private Column<ClassResult> column(Locale locale, String key, Function<ClassResult, Cell> cell) {
        return new Column<>(texts.text(locale, "certresults." + key), cell);
    }

    /** Nothing of what is cancelled; of what is rejected, 0. */
    private static Cell pix(ClassResult each) {
        return switch (each.result().status()) {
            case VALIDATED -> Cell.of(each.result().pix());
            case REJECTED -> Cell.of(0);
            case CANCELLED, ERROR -> Cell.of("-");
        };
    }

    /** A dash for what was not asked, 0 for what was asked and is not certified. */
    private static Cell level(ClassResult each, String competence) {
        if (each.result().status() == Status.CANCELLED || each.result().status() == Status.ERROR) return Cell.of("-");
        return each.result().marks().stream()
                .filter(mark -> mark.competence().equals(competence))
                .findFirst()
                .map(mark -> Cell.of(each.result().status() == Status.REJECTED ? 0 : Math.max(0, mark.level())))
                .orElse(Cell.of("-"));
    }
}
