package pix.web.orga;

import java.util.List;
import pix.organisations.Member;

/** The organisations between which a person chooses. */
public record SpacesPage(List<Member> spaces) {}
