package pix.web.orga.student;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pix.accounts.AccountId;
import pix.organisations.Member;
import pix.organisations.roll.RollFormat;
import pix.organisations.roll.RollImport;
import pix.organisations.roll.RollImport.State;
import pix.organisations.roll.UploadOutcome;
import pix.organisations.roll.UploadOutcome.AnotherIsRunning;
import pix.organisations.roll.UploadOutcome.Missing;
import pix.organisations.roll.UploadOutcome.TooLarge;
import pix.organisations.roll.UploadOutcome.Uploaded;
import pix.organisations.roll.UploadOutcome.WrongExtension;
import pix.web.paths.OrgaPaths;
import pix.web.ui.Ui;

/**
 * « Importer »: the file to send, and what became of those that were sent.
 *
 * @param authors names, by account
 * @param refusal why the file that was just sent is not taken
 */
public record ImportsPage(
        Member member,
        RollFormat format,
        List<RollImport> imports,
        Map<AccountId, String> authors,
        Optional<UploadOutcome> refusal) {

    public String home() {
        return OrgaPaths.imports(member.organisation().id());
    }

    public String list() {
        return OrgaPaths.students(member.organisation().id());
    }

    public boolean isSup() {
        return format == RollFormat.SUP;
    }

    /** What the file chooser offers. */
    public String accepted() {
        return format == RollFormat.SIECLE ? ".xml,.zip" : ".csv";
    }

    public Optional<RollImport> running() {
        return imports.stream().filter(known -> known.state().isGoingOn()).findFirst();
    }

    /** The one that waits for a yes. */
    public Optional<RollImport> asking() {
        return imports.stream().filter(known -> known.state() == State.ASKING).findFirst();
    }

    public String author(RollImport done) {
        return Optional.ofNullable(authors.get(done.author())).orElse("");
    }

    public String error(Ui ui) {
        return refusal.map(outcome -> words(ui, outcome)).orElse("");
    }

    private static String words(Ui ui, UploadOutcome outcome) {
        return switch (outcome) {
            case Uploaded _ -> "";
            case Missing() -> ui.t("imports.refused.missing");
            case TooLarge(var megabytes) -> ui.t("imports.refused.large", megabytes);
            case WrongExtension(var expected) -> ui.t("imports.refused.extension", String.join(", ", expected));
            case AnotherIsRunning() -> ui.t("imports.refused.running");
        };
    }
}
