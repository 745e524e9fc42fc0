package pix.web.orga.following;

import java.util.List;
import pix.organisations.Member;

/** The classes of an organisation, each with its sheet. */
public record ClassesPage(Member member, List<String> groups) {}
