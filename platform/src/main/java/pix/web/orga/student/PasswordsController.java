package pix.web.orga.student;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.documents.Cell;
import pix.documents.Column;
import pix.documents.Columns;
import pix.documents.TableFormat;
import pix.organisations.Member;
import pix.organisations.OrganisationKind;
import pix.organisations.student.LoginCard;
import pix.organisations.student.ResetPasswords;
import pix.organisations.student.Student;
import pix.organisations.student.StudentId;
import pix.organisations.student.StudentLine;
import pix.organisations.student.StudentViews;
import pix.shared.Installation;
import pix.shared.NotFound;
import pix.shared.SentForm;
import pix.web.orga.Downloads;
import pix.web.orga.Downloads.Taken;
import pix.web.paths.OrgaPaths;
import pix.web.ui.Ids;

/** New passwords for a selection or a class: a file for whoever manages them, or cards to cut out. */
@Controller
class PasswordsController {

    /** A class is never larger. */
    private static final Columns<LoginCard> COLUMNS = new Columns<>(List.of(
            column("Classe", card -> card.student().group().orElse("")),
            column("Nom", card -> card.student().lastName()),
            column("Prénom", card -> card.student().firstName()),
            column("Identifiant", LoginCard::login),
            column("Mot de passe", card -> card.password().value())));

    private final StudentViews students;
    private final ResetPasswords resetPasswords;
    private final Installation installation;
    private final Downloads downloads;

    PasswordsController(
            StudentViews students, ResetPasswords resetPasswords, Installation installation, Downloads downloads) {
        this.students = students;
        this.resetPasswords = resetPasswords;
        this.installation = installation;
        this.downloads = downloads;
    }

    @GetMapping(OrgaPaths.PASSWORDS)
    ModelAndView form(
            @RequestParam(defaultValue = "") Ids eleve, @RequestParam(defaultValue = "") String classe, Member member) {
        return page(member, selected(member, eleve, classe), HttpStatus.OK);
    }

    @PostMapping(path = OrgaPaths.PASSWORDS, params = "format=cartes")
    ModelAndView cards(
            @RequestParam(defaultValue = "") Ids eleve, @RequestParam(defaultValue = "") String form, Member member) {
        var selected = selected(member, eleve, "");
        if (!isPossible(member, selected)) return page(member, selected, HttpStatus.UNPROCESSABLE_CONTENT);
        var cards = resetPasswords.reset(member, selected, SentForm.id(form));
        var page = new LoginCardsPage(member, cards, installation.address());
        return new ModelAndView("orga/student/cards", Map.of("page", page));
    }

    @PostMapping(path = OrgaPaths.PASSWORDS, params = "format=csv")
    @Nullable
    ModelAndView csv(
            @RequestParam(defaultValue = "") Ids eleve,
            @RequestParam(defaultValue = "") String form,
            Member member,
            HttpServletResponse response)
            throws IOException {
        return file(member, eleve, form, TableFormat.CSV, response);
    }

    @PostMapping(path = OrgaPaths.PASSWORDS, params = "format=ods")
    @Nullable
    ModelAndView ods(
            @RequestParam(defaultValue = "") Ids eleve,
            @RequestParam(defaultValue = "") String form,
            Member member,
            HttpServletResponse response)
            throws IOException {
        return file(member, eleve, form, TableFormat.ODS, response);
    }

    /** A page where nothing can be reset, nothing more where the file is on its way. */
    private @Nullable ModelAndView file(
            Member member, Ids students, String form, TableFormat format, HttpServletResponse response)
            throws IOException {
        var selected = selected(member, students, "");
        if (!isPossible(member, selected)) return page(member, selected, HttpStatus.UNPROCESSABLE_CONTENT);
        var cards = resetPasswords.reset(member, selected, SentForm.id(form));
        var taken = new Taken("organisation " + member.organisation().id(), format, "mots-de-passe", "Mots de passe");
        downloads.begin(member, taken, response).send(COLUMNS, cards::forEach);
        return null;
    }

    private boolean isPossible(Member member, List<StudentId> selected) {
        return page(member, selected).isPossible();
    }

    private ModelAndView page(Member member, List<StudentId> selected, HttpStatus status) {
        return new ModelAndView("orga/student/passwords", Map.of("page", page(member, selected)), status);
    }

    private PasswordsPage page(Member member, List<StudentId> selected) {
        var organisation = member.organisation().id();
        var affected = resetPasswords.affected(organisation, selected);
        var ids = affected.stream().map(Student::id).toList();
        return new PasswordsPage(member, affected, students.homonyms(organisation, ids), selected.size());
    }

    private List<StudentId> selected(Member member, Ids ids, String group) {
        var organisation = member.organisation();
        if (organisation.kind() != OrganisationKind.SCO || !organisation.managesStudents())
            throw new NotFound("passwords", organisation.id());
        if (group.isEmpty()) return ids.as(StudentId::new);
        return students.group(organisation.id(), group).stream()
                .map(StudentLine::student)
                .map(Student::id)
                .toList();
    }

    private static Column<LoginCard> column(String heading, Function<LoginCard, String> words) {
        return new Column<>(heading, words.andThen(Cell::of));
    }
}
