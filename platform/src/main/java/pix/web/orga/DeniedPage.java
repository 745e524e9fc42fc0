package pix.web.orga;

import java.util.List;
import pix.organisations.Member;
import pix.organisations.NotAllowed.Right;

/** A page that this member may not see. @param administrators whom to ask */
public record DeniedPage(Member member, Right right, List<String> administrators) {}
