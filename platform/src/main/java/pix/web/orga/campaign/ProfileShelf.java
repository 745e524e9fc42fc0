package pix.web.orga.campaign;

import java.util.List;
import pix.bank.framework.ProfileKind;
import pix.content.OfferedProfile;

/** The parcours of one kind, those that are open first. */
public record ProfileShelf(ProfileKind kind, List<OfferedProfile> profiles) {}
