package pix.web.orga.campaign;

import java.util.List;
import java.util.Optional;
import pix.bank.framework.ProfileKind;
import pix.organisations.Member;
import pix.web.paths.OrgaPaths;
import pix.web.ui.Filters;

/**
 * The parcours that are offered and that were looked for, by kind.
 *
 * @param kinds those of which there is any
 */
public record ParcoursListPage(Member member, Filters filters, List<ProfileKind> kinds, List<ProfileShelf> shelves) {

    public String here() {
        return OrgaPaths.parcoursList(member.organisation().id());
    }

    public String name() {
        return filters.one("nom");
    }

    public Optional<ProfileKind> kind() {
        return filters.one("genre", ProfileKind.class);
    }

    public boolean isBlank() {
        return name().isEmpty() && kind().isEmpty();
    }

    public int count() {
        return shelves.stream().mapToInt(shelf -> shelf.profiles().size()).sum();
    }
}
