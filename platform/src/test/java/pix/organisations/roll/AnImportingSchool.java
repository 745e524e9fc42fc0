package pix.organisations.roll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pix.organisations.Member;
import pix.organisations.OrganisationId;
import pix.organisations.roll.UploadOutcome.Uploaded;
import pix.organisations.student.LinkKnownPupils;
import pix.organisations.student.StudentFilter;
import pix.organisations.student.StudentLine;
import pix.organisations.student.StudentSort;
import pix.organisations.student.StudentViews;
import pix.testing.Organisations;
import pix.testing.People;

/** A school that sends its files; what is imported is committed, as in use. The cases D are those of docs/rules. */
abstract class AnImportingSchool {

    @Autowired
    UploadRoll upload;

    @Autowired
    ImportRoll importRoll;

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
    RollQuestions questions;

    @Autowired
    ConfirmImport confirm;

    @Autowired
    LinkKnownPupils link;

    Member school;

    @BeforeEach
    void aSchool() {
        school = school("SCO");
    }

    RollImport imported(ASiecleFile file) {
        return imported(school, file);
    }

    RollImport imported(Member administrator, ASiecleFile file) {
        return finished(send(administrator, "eleves.xml", file.text(), false));
    }

    RollImport agreed(RollImport asking) {
        confirm.confirm(asking.id());
        importRoll.run(asking.id());
        return imports.find(asking.id());
    }

    RollImport sup(boolean isReplacement, String... numbers) {
        var text = new StringBuilder(SupTests.HEADINGS + "\n");
        for (var number : numbers)
            text.append(SupTests.RICHARD.replace("etu123", number)).append('\n');
        return finished(send(school, "etudiants.csv", text.toString(), isReplacement));
    }

    UploadOutcome send(Member administrator, String name, String text, boolean isReplacement) {
        var bytes = text.getBytes(UTF_8);
        return upload.upload(
                administrator,
                new RollUpload(name, bytes.length, isReplacement, () -> new ByteArrayInputStream(bytes)));
    }

    RollImport finished(UploadOutcome outcome) {
        assertThat(outcome).asInstanceOf(type(Uploaded.class)).satisfies(sent -> importRoll.run(sent.id()));
        return imports.find(((Uploaded) outcome).id());
    }

    Member school(String kind) {
        var organisation = organisations.school();
        jdbc.sql("update organisations.organisation set kind = :kind, external_id = :uai where id = :id")
                .param("kind", kind)
                .param("uai", ASiecleFile.UAI)
                .param("id", organisation.value())
                .update();
        return organisations.administrator(organisation, people.ada());
    }

    OrganisationId id() {
        return school.organisation().id();
    }

    static ASiecleFile pupil(String number, String group) {
        return new ASiecleFile().pupil(ine(number), ASiecleFile.structure("D", group));
    }

    static Map<String, String> ine(String number) {
        return Map.of("ID_NATIONAL", number);
    }

    void link(OrganisationId organisation, String number, long account) {
        jdbc.sql(
                        "update organisations.student set account_id = :account where organisation_id = :o and national_id = :n")
                .param("account", account)
                .param("o", organisation.value())
                .param("n", number)
                .update();
    }

    List<StudentLine> lines() {
        return students.page(id(), StudentFilter.ALL, StudentSort.NAME, 1, 50).lines();
    }

    List<String> roll() {
        return lines().stream()
                .map(StudentLine::student)
                .map(student ->
                        student.nationalId().orElse("") + " " + student.group().orElse(""))
                .toList();
    }

    int partsOf(RollImport done) {
        return jdbc.sql(
                        "select count(*) from organisations.roll_import_part where organisation_id = :o and import_id = :i")
                .param("o", done.id().organisation().value())
                .param("i", done.id().value())
                .query(Integer.class)
                .single();
    }
}
