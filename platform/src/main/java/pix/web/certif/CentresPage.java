package pix.web.certif;

import java.util.List;
import pix.certification.centre.CentreMember;

/** The centres between which a person chooses. */
public record CentresPage(List<CentreMember> centres) {}
