package pix.web.certif;

import java.util.List;
import pix.certification.centre.CentreMember;

/** A page that this member may not see. @param administrators whom to ask */
public record CentreDeniedPage(CentreMember member, List<String> administrators) {}
