package pix.organisations.roll;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.organisations.Member;
import pix.organisations.roll.UploadOutcome.AnotherIsRunning;
import pix.organisations.roll.UploadOutcome.Missing;
import pix.organisations.roll.UploadOutcome.TooLarge;
import pix.organisations.roll.UploadOutcome.Uploaded;
import pix.organisations.roll.UploadOutcome.WrongExtension;

/** An administrator sends the file of the students; a job imports it. */
@Service
public class UploadRoll {

    private final RollImports imports;
    private final RollParts parts;
    private final RollQuestions questions;
    private final RollFormats formats;
    private final SchedulerClient jobs;
    private final Clock clock;

    UploadRoll(
            RollImports imports,
            RollParts parts,
            RollQuestions questions,
            RollFormats formats,
            SchedulerClient jobs,
            Clock clock) {
        this.imports = imports;
        this.parts = parts;
        this.questions = questions;
        this.formats = formats;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Another file takes the place of one that waits for a yes. */
    @Transactional
    public UploadOutcome upload(Member administrator, RollUpload upload) {
        if (upload.fileName().isBlank() || upload.size() == 0) return new Missing();
        var format = formats.of(administrator.organisation());
        var extensions = extensions(format);
        var name = upload.fileName().toLowerCase(Locale.ROOT);
        if (extensions.stream().noneMatch(name::endsWith)) return new WrongExtension(extensions);
        if (upload.isTooLarge()) return new TooLarge(RollUpload.LARGEST_MEGABYTES);
        questions.abandon(administrator.organisation().id(), clock.instant());
        var id = imports.add(administrator, format, upload, clock.instant());
        if (id.isEmpty()) return new AnotherIsRunning();
        keep(id.get(), upload);
        jobs.scheduleIfNotExists(RollJobs.IMPORT.instance(id.get().instance()).build(), clock.instant());
        return new Uploaded(id.get());
    }

    public static List<String> extensions(RollFormat format) {
        return format == RollFormat.SIECLE ? List.of(".xml", ".zip") : List.of(".csv");
    }

    private void keep(RollImportId id, RollUpload upload) {
        try (var stream = upload.file().open()) {
            parts.add(id, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
