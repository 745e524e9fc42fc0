package pix.web.orga;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import pix.audit.ActKind;
import pix.audit.AuditLog;
import pix.audit.Entry;
import pix.documents.TableFormat;
import pix.organisations.Member;

/** Files that members take away: the journal of their organisation tells who took what. */
@Component
public class Downloads {

    private final AuditLog journal;

    Downloads(AuditLog journal) {
        this.journal = journal;
    }

    /**
     * Something that leaves.
     *
     * @param subject on what, by its number: {@code campaign 12}
     * @param file its name, without its ending
     * @param sheet what the sheet of a spreadsheet is called
     */
    public record Taken(String subject, TableFormat format, String file, String sheet) {}

    public TableDownload begin(Member member, Taken taken, HttpServletResponse response) {
        journal.add(Entry.of(ActKind.FILE_TAKEN)
                .by(member.account())
                .on(taken.subject())
                .saying(taken.format().name())
                .in(member.organisation().id().value()));
        return new TableDownload(response, taken.format(), taken.file(), taken.sheet());
    }
}
