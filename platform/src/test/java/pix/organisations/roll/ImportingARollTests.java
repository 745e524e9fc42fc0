package pix.organisations.roll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import pix.audit.AuditLog;
import pix.organisations.Member;
import pix.organisations.OrganisationId;
import pix.organisations.roll.RollImport.State;
import pix.organisations.roll.UploadOutcome.AnotherIsRunning;
import pix.organisations.roll.UploadOutcome.TooLarge;
import pix.organisations.roll.UploadOutcome.Uploaded;
import pix.organisations.roll.UploadOutcome.WrongExtension;
import pix.organisations.student.DeleteStudents;
import pix.organisations.student.Identifiers;
import pix.organisations.student.LinkKnownPupils;
import pix.organisations.student.Student;
import pix.organisations.student.StudentFilter;
import pix.organisations.student.StudentLine;
import pix.organisations.student.StudentSort;
import pix.organisations.student.StudentViews;
import pix.testing.Organisations;
import pix.testing.People;
import pix.testing.PlatformTest;

/** The reference cases D, committed as an import commits. */
@PlatformTest
@ExtendWith(OutputCaptureExtension.class)
class ImportingARollTests {

    @Autowired
    UploadRoll upload;

    @Autowired
    ImportRoll importRoll;

    @Autowired
    AuditLog journal;

    @Autowired
    RollImportViews imports;

    @Autowired
    StudentViews students;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RollImports rollImports;

    @Autowired
    RollParts parts;

    @Autowired
    RollProblems problems;

    @Autowired
    RollQuestions questions;

    @Autowired
    ConfirmImport confirm;

    @Autowired
    AbandonImport abandon;

    @Autowired
    RollRows rows;

    @Autowired
    DeleteStudents delete;

    @Autowired
    LinkKnownPupils link;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Clock clock;

    Member school;

    @BeforeEach
    void aSchool() {
        school = school("SCO");
    }

    @Test
    void pupils_come_leave_come_back_and_change_class() {
        imported(pupil("A", "4A").pupil(ine("B")));
        assertThat(roll()).containsExactlyInAnyOrder("A 4A", "B 4A");

        var second = imported(pupil("A", "4B"));
        assertThat(roll()).as("D1").containsExactly("A 4B");
        assertThat(second.changes()).isEqualTo(new RollChanges(0, 1, 1));

        imported(pupil("A", "4B").pupil(ine("B")));
        assertThat(roll()).as("D2").containsExactlyInAnyOrder("A 4B", "B 4A");
    }

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
    void d4_d5_a_pupil_linked_in_another_school_comes_with_the_account_if_born_the_same_day() {
        var elsewhere = school("SCO");
        imported(elsewhere, pupil("D4" + school.account(), "3A").pupil(ine("D5" + school.account())));
        var ada = people.ada().id();
        var noe = people.ada().id();
        link(elsewhere.organisation().id(), "D4" + school.account(), ada.value());
        link(elsewhere.organisation().id(), "D5" + school.account(), noe.value());

        imported(pupil("D4" + school.account(), "2A")
                .pupil(Map.of("ID_NATIONAL", "D5" + school.account(), "DATE_NAISS", "01/01/1995")));

        assertThat(students.of(id(), ada).flatMap(Student::nationalId)).contains("D4" + school.account());
        assertThat(students.of(id(), noe)).isEmpty();
    }

    @Test
    void d7_an_account_with_two_numbers_follows_nobody() {
        var one = school("SCO");
        var two = school("SCO");
        imported(one, pupil("D7" + school.account(), "3A"));
        imported(two, pupil("D7X" + school.account(), "3A"));
        var shared = people.ada().id();
        link(one.organisation().id(), "D7" + school.account(), shared.value());
        link(two.organisation().id(), "D7X" + school.account(), shared.value());

        imported(pupil("D7" + school.account(), "2A"));

        assertThat(students.of(id(), shared)).isEmpty();
    }

    @Test
    void d8_what_is_known_of_certifiability_stays() {
        imported(pupil("A", "4A"));
        jdbc.sql(
                        "update organisations.student set certifiable = true, certifiable_at = now() where organisation_id = :o")
                .param("o", id().value())
                .update();

        imported(pupil("A", "4B"));

        assertThat(lines()).extracting(StudentLine::certifiable).containsExactly(StudentLine.Certifiable.YES);
    }

    @Test
    void a_link_is_kept_through_the_next_file() {
        imported(pupil("A", "4A"));
        var ada = people.ada().id();
        link(id(), "A", ada.value());

        imported(pupil("A", "4B"));

        assertThat(students.of(id(), ada).flatMap(Student::group)).contains("4B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000000102b", " 0000000102B", "0000000102B\u200B", "00000 00102 B", "００００００0102ｂ"})
    void a_number_written_otherwise_is_the_same_pupil_still_linked(String again) {
        imported(pupil("0000000102B", "6A"));
        var ada = people.ada().id();
        link(id(), "0000000102B", ada.value());

        var second = imported(pupil(again, "6E1"));

        assertThat(second.changes()).isEqualTo(new RollChanges(0, 1, 0));
        assertThat(students.of(id(), ada).flatMap(Student::group)).contains("6E1");
        assertThat(roll()).containsExactly("0000000102B 6E1");
    }

    @ParameterizedTest
    @CsvSource({"V104, v104", "0012, 12", "00a7, 00A7", "000, 0"})
    void a_student_number_written_otherwise_is_the_same_student(String number, String again) {
        school = school("SUP");
        sup(false, number);

        assertThat(sup(false, again).changes()).isEqualTo(new RollChanges(0, 1, 0));
        assertThat(sup(false, number, again).state()).isEqualTo(State.REFUSED);
        assertThat(sup(true, again).changes()).isEqualTo(new RollChanges(0, 1, 0));
    }

    @ParameterizedTest
    @CsvSource({"V104, V1040", "012a, 12a", "A-1, A_1", "10, 1"})
    void other_student_numbers_are_other_students(String number, String other) {
        school = school("SUP");

        assertThat(sup(false, number, other).changes()).isEqualTo(new RollChanges(2, 0, 0));
    }

    /** The rule is written twice: for the lines of one file, and for the roll. */
    @ParameterizedTest
    @ValueSource(strings = {"V104", "v104", "0012", "12", "000", "0", "0a", "-0", "0-0", "_7", "007x"})
    void the_database_reads_a_number_as_files_are_read(String number) {
        var key = jdbc.sql("select organisations.number_key(:number)")
                .param("number", number)
                .query(String.class)
                .single();

        assertThat(Identifiers.key(number)).isEqualTo(key);
    }

    @Test
    void c11_replacing_takes_off_those_who_are_not_in_the_file() {
        school = school("SUP");
        sup(false, "etu1", "etu2");
        sup(false, "etu3");
        assertThat(lines()).hasSize(3);

        var asking = sup(true, "etu1");
        assertThat(asking.state()).isEqualTo(State.ASKING);
        var replaced = agreed(asking);

        assertThat(replaced.changes()).isEqualTo(new RollChanges(0, 1, 2));
        assertThat(replaced.findings()).isEqualTo(new RollFindings(0, 2, 0));
        assertThat(lines()).hasSize(1);
    }

    @Test
    void replacing_with_nobody_is_refused() {
        school = school("SUP");
        sup(false, "etu1");

        assertThat(sup(true).state()).isEqualTo(State.REFUSED);
        assertThat(lines()).hasSize(1);
    }

    @Test
    void nobody_leaves_before_somebody_says_yes_to_the_loss_of_most() {
        imported(pupil("A", "4A").pupil(ine("B")).pupil(ine("C")));

        var asking = imported(pupil("A", "4B").pupil(ine("D"), ASiecleFile.structure("G", "4AGR1")));

        assertThat(asking.state()).isEqualTo(State.ASKING);
        assertThat(asking.asked()).contains(new Retirement(2, 3));
        assertThat(asking.changes()).isEqualTo(new RollChanges(0, 1, 2));
        assertThat(asking.findings()).isEqualTo(new RollFindings(0, 0, 1));
        assertThat(roll()).as("nothing is written").containsExactlyInAnyOrder("A 4A", "B 4A", "C 4A");
        assertThat(partsOf(asking)).as("the file is kept").isPositive();
        importRoll.run(asking.id());
        assertThat(roll()).as("a job that comes again changes nothing").hasSize(3);

        var done = agreed(asking);

        assertThat(done.state()).isEqualTo(State.IMPORTED);
        assertThat(done.changes()).isEqualTo(new RollChanges(0, 1, 2));
        assertThat(roll()).containsExactly("A 4B");
        assertThat(imports.problems(done.id()))
                .extracting(RollProblem::kind)
                .containsExactly(ProblemKind.WITHOUT_CLASS);
        assertThat(partsOf(done)).isZero();
    }

    @Test
    void half_may_leave_without_a_question() {
        imported(pupil("A", "4A").pupil(ine("B")));

        assertThat(imported(pupil("A", "4A")).state()).isEqualTo(State.IMPORTED);
    }

    @Test
    void a_yes_to_some_is_no_yes_to_more() {
        imported(pupil("A", "4A").pupil(ine("B")).pupil(ine("C")));
        var asking = imported(pupil("A", "4A"));
        jdbc.sql("update organisations.student set national_id = national_id || 'X' where organisation_id = :o")
                .param("o", id().value())
                .update();

        var again = agreed(asking);

        assertThat(again.state()).isEqualTo(State.ASKING);
        assertThat(again.asked()).contains(new Retirement(3, 3));
        assertThat(roll()).hasSize(3);
    }

    @Test
    void what_nobody_agrees_to_is_abandoned_by_hand_by_another_file_or_after_a_week() {
        imported(pupil("A", "4A").pupil(ine("B")).pupil(ine("C")));
        var byHand = imported(pupil("A", "4A"));
        abandon.abandon(byHand.id());
        var replaced = imported(pupil("B", "4A"));
        var left = imported(pupil("C", "4A"));
        assertThat(questions.forget(left.uploadedAt().plus(Duration.ofDays(6)))).isZero();
        assertThat(questions.forget(left.uploadedAt().plus(Duration.ofDays(8)))).isPositive();

        for (var one : List.of(byHand, replaced, left)) {
            assertThat(imports.find(one.id()).state()).isEqualTo(State.ABANDONED);
            assertThat(partsOf(one)).isZero();
            assertThat(agreed(one).state()).as("a yes comes too late").isEqualTo(State.ABANDONED);
        }
        assertThat(roll()).containsExactlyInAnyOrder("A 4A", "B 4A", "C 4A");
        abandon.abandon(imported(pupil("A", "4A").pupil(ine("B"))).id());
        assertThat(roll()).as("what is done is not taken back").containsExactlyInAnyOrder("A 4A", "B 4A");
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
    void a_large_school_is_imported_from_its_own_kind_of_file() {
        var file = new ByteArrayOutputStream();
        new InventedRoll(7, ASiecleFile.UAI, 400).siecle(file);

        var done = finished(upload.upload(
                school,
                new RollUpload("e.XML", file.size(), false, () -> new ByteArrayInputStream(file.toByteArray()))));

        assertThat(imports.problems(done.id())).isEmpty();
        assertThat(done.changes()).isEqualTo(new RollChanges(400, 0, 0));
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

    private RollImport imported(ASiecleFile file) {
        return imported(school, file);
    }

    private RollImport imported(Member administrator, ASiecleFile file) {
        return finished(send(administrator, "eleves.xml", file.text(), false));
    }

    private RollImport agreed(RollImport asking) {
        confirm.confirm(asking.id());
        importRoll.run(asking.id());
        return imports.find(asking.id());
    }

    private RollImport sup(boolean isReplacement, String... numbers) {
        var text = new StringBuilder(SupTests.HEADINGS + "\n");
        for (var number : numbers)
            text.append(SupTests.RICHARD.replace("etu123", number)).append('\n');
        return finished(send(school, "etudiants.csv", text.toString(), isReplacement));
    }

    private UploadOutcome send(Member administrator, String name, String text, boolean isReplacement) {
        var bytes = text.getBytes(UTF_8);
        return upload.upload(
                administrator,
                new RollUpload(name, bytes.length, isReplacement, () -> new ByteArrayInputStream(bytes)));
    }

    private RollImport finished(UploadOutcome outcome) {
        assertThat(outcome).asInstanceOf(type(Uploaded.class)).satisfies(sent -> importRoll.run(sent.id()));
        return imports.find(((Uploaded) outcome).id());
    }

    private Member school(String kind) {
        var organisation = organisations.school();
        jdbc.sql("update organisations.organisation set kind = :kind, external_id = :uai where id = :id")
                .param("kind", kind)
                .param("uai", ASiecleFile.UAI)
                .param("id", organisation.value())
                .update();
        return organisations.administrator(organisation, people.ada());
    }

    private OrganisationId id() {
        return school.organisation().id();
    }

    private static ASiecleFile pupil(String number, String group) {
        return new ASiecleFile().pupil(ine(number), ASiecleFile.structure("D", group));
    }

    private static Map<String, String> ine(String number) {
        return Map.of("ID_NATIONAL", number);
    }

    private void link(OrganisationId organisation, String number, long account) {
        jdbc.sql(
                        "update organisations.student set account_id = :account where organisation_id = :o and national_id = :n")
                .param("account", account)
                .param("o", organisation.value())
                .param("n", number)
                .update();
    }

    private List<StudentLine> lines() {
        return students.page(id(), StudentFilter.ALL, StudentSort.NAME, 1, 50).lines();
    }

    private List<String> roll() {
        return lines().stream()
                .map(StudentLine::student)
                .map(student ->
                        student.nationalId().orElse("") + " " + student.group().orElse(""))
                .toList();
    }

    private int partsOf(RollImport done) {
        return jdbc.sql(
                        "select count(*) from organisations.roll_import_part where organisation_id = :o and import_id = :i")
                .param("o", done.id().organisation().value())
                .param("i", done.id().value())
                .query(Integer.class)
                .single();
    }
}
