package pix.organisations.roll;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;
import pix.organisations.OrganisationId;
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
    private final RollRows rows;
    private final DeleteStudents delete;
    private final LinkKnownPupils link;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;
    private final Clock clock;

    ImportRoll(
            RollImports imports,
            RollParts parts,
            RollProblems problems,
            RollRows rows,
            DeleteStudents delete,
            LinkKnownPupils link,
            ApplicationEventPublisher events,
            TransactionOperations transactions,
            Clock clock) {
        this.imports = imports;
        this.parts = parts;
        this.problems = problems;
        this.rows = rows;
        this.delete = delete;
        this.link = link;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Done twice, it is done once: an import that is over stays as it is. What passes flies, and the job tries again; any other
     * fault ends the import.
     */
    public void run(RollImportId id) {
        var found = imports.find(id).filter(known -> !known.state().isOver());
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
        transactions.executeWithoutResult(_ -> end(id, () -> imports.failed(id, clock.instant())));
    }

    private void read(RollImport started) {
        rows.begin();
        var loading = new RollLoading(rows);
        var progress = new RollProgress(started, percent -> imports.moved(started.id(), percent, clock.instant()));
        var externalId = imports.externalId(started.id().organisation());
        RollFile.read(started.format(), () -> parts.open(started.id(), progress::read), externalId, today(), loading);
        loading.finish();
        end(started.id(), () -> settle(started, loading));
    }

    /** It has begun somewhere on Earth. */
    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.MAX);
    }

    private void settle(RollImport started, RollLoading loading) {
        problems.add(started.id(), loading.kept());
        if (loading.isRefused()) imports.refused(started.id(), loading.problems(), clock.instant());
        else imports.imported(started.id(), merge(started), loading.problems(), clock.instant());
    }

    private RollChanges merge(RollImport started) {
        rows.end();
        var organisation = started.id().organisation();
        int removed = started.format().isWhole() ? disable(organisation, started) : replace(organisation, started);
        var changed = rows.changed(organisation, started.format());
        var saved = rows.save(organisation, started.format(), clock.instant());
        if (!changed.isEmpty()) events.publishEvent(new RollChanged(organisation, changed));
        if (started.format().isWhole()) link.link(organisation, started.author());
        return new RollChanges(saved.added(), saved.updated(), removed);
    }

    /** A school's file holds all its pupils: whoever is not in it has left, and may come back. */
    private int disable(OrganisationId organisation, RollImport started) {
        return rows.disable(organisation, rows.missing(organisation, started.format()), clock.instant());
    }

    private int replace(OrganisationId organisation, RollImport started) {
        if (!started.isReplacement()) return 0;
        var missing = rows.missing(organisation, started.format()).stream()
                .map(StudentId::new)
                .collect(toSet());
        return delete.delete(organisation, missing, started.author());
    }

    /** Whatever became of it, the file itself is not kept. */
    private void end(RollImportId id, Runnable outcome) {
        outcome.run();
        parts.remove(id);
    }
}
