package pix.web.orga.student;

import static java.util.stream.Collectors.toSet;

import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.AccountViews;
import pix.organisations.Member;
import pix.organisations.roll.RollFile;
import pix.organisations.roll.RollFormat;
import pix.organisations.roll.RollFormats;
import pix.organisations.roll.RollImport;
import pix.organisations.roll.RollImportId;
import pix.organisations.roll.RollImportViews;
import pix.organisations.roll.RollUpload;
import pix.organisations.roll.UploadOutcome;
import pix.organisations.roll.UploadOutcome.AnotherIsRunning;
import pix.organisations.roll.UploadOutcome.Uploaded;
import pix.organisations.roll.UploadRoll;
import pix.shared.NotFound;
import pix.web.paths.OrgaPaths;

/** « Importer »: for the administrators of an organisation that manages its students; for the others it does not exist. */
@Controller
class ImportsController {

    private final RollImportViews imports;
    private final RollFormats formats;
    private final UploadRoll upload;
    private final AccountViews accounts;

    ImportsController(RollImportViews imports, RollFormats formats, UploadRoll upload, AccountViews accounts) {
        this.imports = imports;
        this.formats = formats;
        this.upload = upload;
        this.accounts = accounts;
    }

    @GetMapping(OrgaPaths.IMPORTS)
    ModelAndView index(Member member) {
        return page(allowed(member), Optional.empty(), HttpStatus.OK);
    }

    @PostMapping(OrgaPaths.IMPORTS)
    ModelAndView create(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String remplacer,
            Member member) {
        var outcome = upload.upload(allowed(member), uploaded(file, remplacer.equals("oui")));
        if (outcome instanceof Uploaded(var id)) return new ModelAndView("redirect:" + OrgaPaths.rollImport(id));
        var same = imports.justSent(member, bareName(file), file == null ? 0 : file.getSize());
        if (outcome instanceof AnotherIsRunning && same.isPresent())
            return new ModelAndView("redirect:" + OrgaPaths.rollImport(same.get()));
        var status = outcome instanceof AnotherIsRunning ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
        return page(member, Optional.of(outcome), status);
    }

    @GetMapping(OrgaPaths.ROLL_IMPORT)
    ModelAndView show(@PathVariable long id, Member member) {
        var done = imports.find(new RollImportId(allowed(member).organisation().id(), id));
        var author = accounts.names(Set.of(done.author())).getOrDefault(done.author(), "");
        var page = new ImportPage(member, done, author, imports.problems(done.id()));
        return new ModelAndView("orga/student/import", Map.of("page", page));
    }

    @GetMapping(OrgaPaths.IMPORT_TEMPLATE)
    ResponseEntity<byte[]> template(Member member) {
        var format = formats.of(allowed(member).organisation());
        if (format == RollFormat.SIECLE) throw new NotFound("template", format);
        var attachment =
                ContentDisposition.attachment().filename("modele-import.csv").build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(RollFile.template(format));
    }

    private static RollUpload uploaded(@Nullable MultipartFile file, boolean isReplacement) {
        if (file == null) return new RollUpload("", 0, isReplacement, InputStream::nullInputStream);
        return new RollUpload(bareName(file), file.getSize(), isReplacement, file::getInputStream);
    }

    private static String bareName(@Nullable MultipartFile file) {
        var name = Optional.ofNullable(file)
                .flatMap(sent -> Optional.ofNullable(sent.getOriginalFilename()))
                .orElse("");
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    static Member allowed(Member member) {
        var organisation = member.organisation();
        if (!organisation.managesStudents()) throw new NotFound("imports", organisation.id());
        return member.administrating();
    }

    private ModelAndView page(Member member, Optional<UploadOutcome> refusal, HttpStatus status) {
        var latest = imports.latest(member.organisation().id());
        var authors =
                accounts.distinctNames(latest.stream().map(RollImport::author).collect(toSet()));
        var page = new ImportsPage(member, formats.of(member.organisation()), latest, authors, refusal);
        return new ModelAndView("orga/student/imports", Map.of("page", page), status);
    }
}
