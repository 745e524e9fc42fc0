package pix.web.orga.following;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import pix.campaigns.following.ClassSheet;
import pix.organisations.Member;
import pix.organisations.student.Student;

/** A class across all its campaigns: those who take part in none are on it too. */
public record ClassSheetPage(
        Member member, String group, List<String> groups, List<Student> students, ClassSheet sheet) {

    /** The address of this sheet, to which a format may be added. */
    public String home() {
        return "/orga/" + member.organisation().id() + "/classes/" + encoded(group);
    }

    public static String encoded(String group) {
        return URLEncoder.encode(group, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
