package pix.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pix.accounts.AccountId;
import pix.organisations.Member;
import pix.organisations.roll.ImportRoll;
import pix.organisations.roll.RollUpload;
import pix.organisations.roll.UploadOutcome.Uploaded;
import pix.organisations.roll.UploadRoll;
import pix.organisations.student.LinkStudent;
import pix.organisations.student.StudentIdentity;
import pix.shared.InDemoOnly;

/** The roll of the school: forty pupils in three classes, imported from a SIECLE file like any other. */
@Component
@InDemoOnly
class DemoRoll {

    /** A pupil as the file says it. */
    record Enrolled(String firstName, String lastName, LocalDate birth, String group) {}

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> CLASSES = List.of("6A", "6B", "5C");
    private static final List<String> FIRST_NAMES = List.of(
            "Fatou", "Yanis", "Léa", "Tom", "Aïcha", "Jules", "Lina", "Hugo", "Zoé", "Rayan", "Ngoc", "Éloi", "Maëlle");
    private static final List<String> LAST_NAMES = List.of(
            "Ndiaye", "Petit", "Moreau", "Traoré", "Roche", "Costa", "Nguyen", "Kaya", "Bernard", "Le Gall", "Diallo");
    private static final int OTHERS = 36;

    static final List<Enrolled> STUDENTS = students();

    private final UploadRoll uploadRoll;
    private final ImportRoll importRoll;
    private final LinkStudent link;

    DemoRoll(UploadRoll uploadRoll, ImportRoll importRoll, LinkStudent link) {
        this.uploadRoll = uploadRoll;
        this.importRoll = importRoll;
        this.link = link;
    }

    /** The job would come by itself; a demonstration does not wait for it. */
    void bring(Member administrator) {
        var file = file().getBytes(UTF_8);
        var upload = new RollUpload("ElevesSansAdresses.xml", file.length, false, () -> new ByteArrayInputStream(file));
        if (uploadRoll.upload(administrator, upload) instanceof Uploaded(var id)) importRoll.run(id);
    }

    /** The accounts of the demonstration are those of students of the roll. */
    void link(Member administrator, Map<String, AccountId> people) {
        for (var person : SophieGermain.PEOPLE)
            person.birth()
                    .ifPresent(birth -> Optional.ofNullable(people.get(person.typedLogin()))
                            .ifPresent(account -> link.link(
                                    administrator.organisation().id(),
                                    account,
                                    new StudentIdentity(
                                            person.firstName(), person.lastName(), birth, Optional.empty()))));
    }

    private static List<Enrolled> students() {
        var students = new ArrayList<Enrolled>();
        SophieGermain.PEOPLE.stream()
                .filter(person -> person.birth().isPresent())
                .forEach(person -> students.add(new Enrolled(
                        person.firstName(), person.lastName(), person.birth().orElseThrow(), "6A")));
        for (int place = 0; place < OTHERS; place++)
            students.add(new Enrolled(
                    FIRST_NAMES.get(place % FIRST_NAMES.size()),
                    LAST_NAMES.get(place % LAST_NAMES.size()),
                    LocalDate.of(2014, 1, 5).plusDays(9L * place),
                    CLASSES.get(place % CLASSES.size())));
        return List.copyOf(students);
    }

    private static String file() {
        var people = new StringBuilder();
        var structures = new StringBuilder();
        for (int place = 0; place < STUDENTS.size(); place++) {
            var student = STUDENTS.get(place);
            people.append(
                    """
                    <ELEVE ELEVE_ID="%d"><ID_NATIONAL>%010dA</ID_NATIONAL><NOM_DE_FAMILLE>%s</NOM_DE_FAMILLE>\
                    <PRENOM>%s</PRENOM><DATE_NAISS>%s</DATE_NAISS><CODE_PAYS>100</CODE_PAYS><CODE_SEXE>2</CODE_SEXE>\
                    <CODE_COMMUNE_INSEE_NAISS>38185</CODE_COMMUNE_INSEE_NAISS><CODE_STATUT>ST</CODE_STATUT></ELEVE>
                    """.formatted(place, place, student.lastName(), student.firstName(), DAY.format(student.birth())));
            structures.append("""
                    <STRUCTURES_ELEVE ELEVE_ID="%d"><STRUCTURE><CODE_STRUCTURE>%s</CODE_STRUCTURE>\
                    <TYPE_STRUCTURE>D</TYPE_STRUCTURE></STRUCTURE></STRUCTURES_ELEVE>
                    """.formatted(place, student.group()));
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <BEE_ELEVES><PARAMETRES><UAJ>%s</UAJ></PARAMETRES><DONNEES><ELEVES>%s</ELEVES>
                <STRUCTURES>%s</STRUCTURES></DONNEES></BEE_ELEVES>
                """.formatted(DemoOrganisations.UAI, people, structures);
    }
}
