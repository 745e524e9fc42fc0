package pix.web.orga.certification;

import java.util.List;
import pix.organisations.Member;

/** The classes of which results are published. */
public record CertificationsPage(Member member, List<ClassLine> classes) {

    /** @param results how many there are, {@code obtained} of which are certificates */
    public record ClassLine(String group, int results, int obtained) {}
}
