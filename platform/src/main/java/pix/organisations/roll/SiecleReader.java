package pix.organisations.roll;

import static pix.organisations.roll.ProblemKind.EMPTY;
import static pix.organisations.roll.ProblemKind.ENCODING_NOT_SUPPORTED;
import static pix.organisations.roll.ProblemKind.INE_UNIQUE;
import static pix.organisations.roll.ProblemKind.INVALID_FILE;
import static pix.organisations.roll.ProblemKind.TOO_LARGE;
import static pix.organisations.roll.ProblemKind.UAI_MISMATCHED;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import pix.engine.writing.Typed;

/**
 * Reads the file « ElevesSansAdresses » of SIECLE (rule O2.2), twice: the classes come after the pupils. What is kept
 * meanwhile is each pupil's class and national number.
 */
final class SiecleReader {

    private final RollListener listener;

    /** The name that stands beside each number. */
    private final Map<String, String> seen = new HashMap<>();

    private final LocalDate today;

    private SiecleReader(LocalDate today, RollListener listener) {
        this.today = today;
        this.listener = listener;
    }

    /** @param uai of the organisation: a file of another school is refused before anything else */
    static void read(RollSource file, String uai, LocalDate today, RollListener listener) {
        try {
            new SiecleReader(today, listener).read(new XmlContainer(file), uai);
        } catch (XmlContainer.TooLarge _) {
            listener.problem(RollProblem.of(TOO_LARGE));
        } catch (XmlFile.EncodingUnknown _) {
            listener.problem(RollProblem.of(ENCODING_NOT_SUPPORTED));
        } catch (IOException | XMLStreamException _) {
            listener.problem(RollProblem.of(INVALID_FILE));
        }
    }

    private void read(XmlContainer file, String uai) throws IOException, XMLStreamException {
        if (!file.holdsOneFile()) throw new IOException("not one XML file in the zip");
        var classes = new Classes(uai);
        XmlFile.read(file, classes);
        if (!classes.isRoll) throw new IOException("not a roll of students");
        if (!classes.isOwn) {
            listener.problem(RollProblem.of(UAI_MISMATCHED));
            return;
        }
        XmlFile.read(file, new Students(classes.byStudent));
        if (seen.isEmpty()) listener.problem(RollProblem.of(EMPTY));
    }

    private void student(SiecleStudent student, String group) {
        var leftOut = student.leftOut(group);
        leftOut.ifPresent(listener::problem);
        if (leftOut.isEmpty()) kept(student, group);
    }

    private void kept(SiecleStudent student, String group) {
        if (group.length() > SiecleStudent.LONGEST) {
            listener.problem(student.tooLong("CODE_STRUCTURE", group));
            return;
        }
        var problems = student.problems(today);
        problems.forEach(listener::problem);
        var number = student.nationalId();
        var other = seen.putIfAbsent(number, student.who().name());
        if (other != null)
            listener.problem(new RollProblem(INE_UNIQUE, 0, "ID_NATIONAL", student.who(), number, other));
        else if (problems.isEmpty()) listener.entry(student.entry(group));
    }

    /** First time through: whose file it is, and who is in which class. */
    private static final class Classes implements XmlFile.Visitor {

        final Map<String, String> byStudent = new HashMap<>();
        boolean isRoll;
        boolean isOwn;

        private final String uai;
        private final StringBuilder text = new StringBuilder();
        private boolean isInParameters;
        private String student = "";
        private String code = "";
        private String type = "";

        Classes(String uai) {
            this.uai = uai;
        }

        @Override
        public boolean starts(XMLStreamReader node, int depth) {
            text.setLength(0);
            var name = node.getLocalName();
            if (depth == 1) isRoll = name.equals("BEE_ELEVES");
            if (depth == 2) isInParameters = name.equals("PARAMETRES");
            if (name.equals("STRUCTURES_ELEVE")) student = attribute(node);
            return isRoll;
        }

        @Override
        public void text(String more, int depth) {
            text.append(more);
        }

        @Override
        public void ends(String name, int depth) {
            var value = Typed.line(text.toString());
            switch (name) {
                case "UAJ" ->
                    isOwn |= depth == 3 && isInParameters && Typed.code(value).equals(Typed.code(uai));
                case "CODE_STRUCTURE" -> code = value;
                case "TYPE_STRUCTURE" -> type = value;
                case "STRUCTURE" -> keep();
                default -> {}
            }
            text.setLength(0);
        }

        /** Groups do not count, nor the class of those who are not there; of several classes the last one counts. */
        private void keep() {
            if (type.equals("D") && !code.isEmpty() && !code.equals("Inactifs")) byStudent.put(student, code.intern());
            code = "";
            type = "";
        }
    }

    /** Second time through: each pupil. */
    private final class Students implements XmlFile.Visitor {

        private final Map<String, String> classes;
        private final StringBuilder text = new StringBuilder();
        private SiecleStudent current = new SiecleStudent(Map.of());
        private String id = "";
        private int studentDepth;

        Students(Map<String, String> classes) {
            this.classes = classes;
        }

        @Override
        public boolean starts(XMLStreamReader node, int depth) {
            text.setLength(0);
            if (node.getLocalName().equals("ELEVE") && studentDepth == 0) {
                studentDepth = depth;
                id = attribute(node);
                current = new SiecleStudent(new HashMap<>());
            }
            return true;
        }

        @Override
        public void text(String more, int depth) {
            if (studentDepth > 0) text.append(more);
        }

        @Override
        public void ends(String name, int depth) {
            if (studentDepth > 0 && depth == studentDepth + 1) current.nodes().put(name, text.toString());
            if (depth == studentDepth) {
                studentDepth = 0;
                student(current, classes.getOrDefault(id, ""));
            }
            text.setLength(0);
        }
    }

    private static String attribute(XMLStreamReader node) {
        var id = node.getAttributeValue(null, "ELEVE_ID");
        return id == null ? "" : id;
    }
}
