package pix.web.orga.student;

import java.net.URI;
import java.util.List;
import pix.organisations.Member;
import pix.organisations.student.LoginCard;
import pix.web.paths.OrgaPaths;

/** A sheet of cards to cut out, one for each student; the passwords are on it and nowhere else. */
public record LoginCardsPage(Member member, List<LoginCard> cards, URI address) {

    public String list() {
        return OrgaPaths.students(member.organisation().id());
    }
}
