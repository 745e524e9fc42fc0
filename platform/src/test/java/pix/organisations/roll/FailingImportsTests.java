package pix.organisations.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import pix.audit.AuditLog;
import pix.organisations.roll.RollImport.State;
import pix.organisations.roll.UploadOutcome.AnotherIsRunning;
import pix.organisations.roll.UploadOutcome.TooLarge;
import pix.organisations.roll.UploadOutcome.Uploaded;
import pix.organisations.roll.UploadOutcome.WrongExtension;
import pix.organisations.student.DeleteStudents;
import pix.testing.PlatformTest;

/** Files that are refused, and imports that are cut or end in a fault. */
@PlatformTest
@ExtendWith(OutputCaptureExtension.class)
class FailingImportsTests extends AnImportingSchool {

    @Autowired
    AuditLog journal;

    @Autowired
    RollImports rollImports;

    @Autowired
    RollParts parts;

    @Autowired
    RollProblems problems;

    @Autowired
    RollRows rows;

    @Autowired
    DeleteStudents delete;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Clock clock;

    @Test
    void nobody_is_imported_when_anything_is_wrong() {
        var refused = imported(pupil("A", "4A").pupil(Map.of("CODE_SEXE", "")).pupil(Map.of("DATE_NAISS", "")));

        assertThat(refused.state()).isEqualTo(State.REFUSED);
        assertThat(imports.problems(refused.id()))
                .extracting(RollProblem::kind)
                .containsExactly(ProblemKind.SEX_CODE_REQUIRED, ProblemKind.BIRTHDATE_REQUIRED);
        assertThat(roll()).isEmpty();
        assertThat(partsOf(refused)).isZero();
    }

    @Test
    void warnings_and_those_who_are_left_out_do_not_hide_an_error() {
        var file = new ASiecleFile();
        for (int i = 0; i < 1100; i++) file.pupil(Map.of("ID_NATIONAL", ""));
        var refused = imported(file.pupil(Map.of("CODE_SEXE", "")));

        assertThat(refused.findings()).isEqualTo(new RollFindings(1, 0, 1100));
        assertThat(imports.problems(refused.id()))
                .hasSize(1001)
                .first()
                .extracting(RollProblem::kind)
                .isEqualTo(ProblemKind.SEX_CODE_REQUIRED);
    }

    @Test
    void a_file_is_refused_at_the_door_when_it_cannot_be_right() {
        assertThat(upload.upload(
                        school, new RollUpload("eleves.csv", 10, false, () -> new ByteArrayInputStream(new byte[10]))))
                .isEqualTo(new WrongExtension(List.of(".xml", ".zip")));
        assertThat(upload.upload(
                        school, new RollUpload("e.xml", 21L << 20, false, () -> new ByteArrayInputStream(new byte[0]))))
                .isEqualTo(new TooLarge(20));
        send(school, "e.xml", pupil("A", "4A").text(), false);
        assertThat(send(school, "e.xml", pupil("A", "4A").text(), false)).isEqualTo(new AnotherIsRunning());
    }

    @Test
    void a_cut_that_passes_is_tried_again(CapturedOutput log) {
        var sent = (Uploaded) send(school, "e.xml", pupil("A", "4A").text(), false);
        var cut = importingIn(new TransactionOperations() {
            @Override
            public <T> T execute(TransactionCallback<T> action) {
                throw new QueryTimeoutException("where names = 'delorme lea'");
            }
        });

        assertThat(catchThrowable(() -> cut.run(sent.id()))).isInstanceOf(QueryTimeoutException.class);
        assertThat(imports.find(sent.id()).state()).isEqualTo(State.RUNNING);

        importRoll.run(sent.id());
        assertThat(imports.find(sent.id()).state()).isEqualTo(State.IMPORTED);
        assertThat(log).contains("is cut", "ImportRoll.run").doesNotContain("delorme");
    }

    @Test
    void a_fault_ends_the_import_and_the_log_says_where_without_a_name(CapturedOutput log) {
        var sent = (Uploaded) send(school, "e.xml", pupil("A", "4A").text(), false);
        var times = new AtomicInteger();
        var broken = importingIn(new TransactionOperations() {
            @Override
            public <T> T execute(TransactionCallback<T> action) {
                if (times.getAndIncrement() == 0)
                    throw new IllegalStateException("Delorme", new SQLException("Key (names)=(delorme lea)", "23505"));
                return transactions.execute(action);
            }
        });

        broken.run(sent.id());

        assertThat(imports.find(sent.id()).state()).isEqualTo(State.FAILED);
        assertThat(log)
                .contains("import " + sent.id().instance() + " fails", "ImportRoll.java", "java.sql.SQLException")
                .doesNotContainIgnoringCase("delorme");
    }

    private ImportRoll importingIn(TransactionOperations operations) {
        return new ImportRoll(
                rollImports, parts, problems, questions, rows, delete, link, events, journal, operations, clock);
    }
}
