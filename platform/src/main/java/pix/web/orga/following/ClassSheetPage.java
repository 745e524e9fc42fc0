package pix.web.orga.following;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pix.campaigns.following.ClassSheet;
import pix.organisations.Member;
import pix.organisations.student.Homonym;
import pix.organisations.student.StudentId;
import pix.organisations.student.StudentLine;
import pix.organisations.student.StudentLine.Certifiable;

/** A class across all its campaigns: those who take part in none are on it too. */
public record ClassSheetPage(
        Member member,
        String group,
        List<String> groups,
        List<StudentLine> students,
        Map<StudentId, Homonym> homonyms,
        ClassSheet sheet) {

    public Optional<Homonym> homonym(StudentLine line) {
        return Optional.ofNullable(homonyms.get(line.student().id()));
    }

    /** How many of them may sit an exam. */
    public long certifiable() {
        return students.stream()
                .filter(line -> line.certifiable() == Certifiable.YES)
                .count();
    }

    public static String encoded(String group) {
        return URLEncoder.encode(group, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
