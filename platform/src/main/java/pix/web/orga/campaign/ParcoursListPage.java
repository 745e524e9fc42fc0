package pix.web.orga.campaign;

import java.util.List;
import pix.organisations.Member;

/** All the parcours that are offered, by kind. */
public record ParcoursListPage(Member member, List<ProfileShelf> shelves) {}
