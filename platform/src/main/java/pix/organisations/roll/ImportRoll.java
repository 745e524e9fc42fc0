package pix.organisations.roll;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;
import pix.audit.ActKind;
import pix.audit.AuditLog;
import pix.audit.Entry;
import pix.organisations.RollChanged;
import pix.organisations.student.DeleteStudents;
import pix.organisations.student.LinkKnownPupils;
import pix.organisations.student.StudentId;
import pix.shared.WithoutWords;

/** A file becomes the roll, all of it or nothing: one transaction from its first line to its last. */
@Service
public class ImportRoll {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRoll.class);

    private final RollImports imports;
    private final RollParts parts;
    private final RollProblems problems;
    private final RollQuestions questions;
    private final RollRows rows;
    private final DeleteStudents delete;
    private final LinkKnownPupils link;
    private final ApplicationEventPublisher events;
    private final AuditLog journal;
    private final TransactionOperations transactions;
    private final Clock clock;

    ImportRoll(
            RollImports imports,
            RollParts parts,
            RollProblems problems,
            RollQuestions questions,
            RollRows rows,
            DeleteStudents delete,
            LinkKnownPupils link,
            ApplicationEventPublisher events,
            AuditLog journal,
            TransactionOperations transactions,
            Clock clock) {
        this.imports = imports;
        this.parts = parts;
        this.problems = problems;
        this.questions = questions;
        this.rows = rows;
        this.delete = delete;
        this.link = link;
        this.events = events;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Done twice, it is done once: an import that is over, or that waits for a yes, stays as it is. What passes flies, and the job tries again; any other
     * fault ends the import.
     */
    public void run(RollImportId id) {
        var found = imports.find(id).filter(known -> known.state().isGoingOn());
        if (found.isEmpty()) return;
        imports.moved(id, 0, clock.instant());
        try {
            transactions.executeWithoutResult(_ -> read(found.get()));
            LOG.info("import {} is over", id.instance());
        } catch (TransientDataAccessException
                | RecoverableDataAccessException
                | DataAccessResourceFailureException
                | TransactionException e) {
            LOG.warn("import {} is cut, and will be tried again", id.instance(), WithoutWords.of(e));
            throw e;
        } catch (RuntimeException e) {
            LOG.error("import {} fails", id.instance(), WithoutWords.of(e));
            giveUp(id);
        }
    }

    /** Nothing of it is kept, and its author is told so. */
    void giveUp(RollImportId id) {
        transactions.executeWithoutResult(_ -> {
            imports.failed(id, clock.instant());
            parts.remove(id);
        });
    }

    private void read(RollImport started) {
        rows.begin();
        var loading = new RollLoading(rows);
        var progress = new RollProgress(started, percent -> imports.moved(started.id(), percent, clock.instant()));
        var externalId = imports.externalId(started.id().organisation());
        RollFile.read(started.format(), () -> parts.open(started.id(), progress::read), externalId, today(), loading);
        loading.finish();
        settle(started, loading);
    }

    /** It has begun somewhere on Earth. */
    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.MAX);
    }

    private void settle(RollImport started, RollLoading loading) {
        var id = started.id();
        problems.add(id, loading.kept());
        if (loading.isRefused()) imports.refused(id, loading.findings(), clock.instant());
        else {
            rows.end();
            var leaving = leaving(started);
            var retirement = new Retirement(leaving.size(), rows.enrolled(id.organisation()));
            if (started.mustAsk(retirement)) {
                ask(started, retirement, loading);
                return;
            }
            imports.imported(id, merge(started, leaving), loading.findings(), clock.instant());
        }
        parts.remove(id);
    }

    /** Nothing of it is kept but the question, and the file until the answer. */
    private void ask(RollImport started, Retirement retirement, RollLoading loading) {
        var would = rows.would(started.id().organisation(), started.format(), retirement.leaving());
        imports.told(started.id(), loading.findings());
        imports.planned(started.id(), would);
        questions.ask(started.id(), retirement, clock.instant());
    }

    /** A school's file holds all its pupils: whoever is not in it has left. So it is where a roll is replaced. */
    private List<StudentId> leaving(RollImport started) {
        if (!started.format().isWhole() && !started.isReplacement()) return List.of();
        return rows.missing(started.id().organisation(), started.format());
    }

    private RollChanges merge(RollImport started, List<StudentId> leaving) {
        var organisation = started.id().organisation();
        int removed = remove(started, leaving);
        var changed = rows.changed(organisation, started.format());
        var saved = rows.save(organisation, started.format(), clock.instant());
        if (!changed.isEmpty()) events.publishEvent(new RollChanged(organisation, changed));
        if (started.format().isWhole()) link.link(organisation, started.author());
        journal.add(Entry.of(ActKind.ROLL_IMPORTED)
                .by(started.author())
                .on("organisation " + organisation)
                .saying("+%d ~%d −%d".formatted(saved.added(), saved.updated(), removed))
                .in(organisation.value()));
        return new RollChanges(saved.added(), saved.updated(), removed);
    }

    /** Pupils of a school may come back; students of a roll that is replaced do not. */
    private int remove(RollImport started, List<StudentId> leaving) {
        var organisation = started.id().organisation();
        if (started.format().isWhole()) return rows.disable(organisation, leaving, clock.instant());
        if (leaving.isEmpty()) return 0;
        return delete.delete(organisation, Set.copyOf(leaving), started.author());
    }
}
