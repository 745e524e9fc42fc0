package pix.web.orga.following;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import pix.campaigns.ParticipationStatus;
import pix.campaigns.following.Selection;
import pix.web.ui.Filters;

/**
 * The filters of a list of participants, as they stand in its address: {@code classe}, {@code statut}, {@code palier},
 * {@code badge}, {@code certifiable}, {@code nom}, {@code par}. What says nothing that is known selects everybody.
 */
public record SelectionForm(Filters filters) {

    private static final String GROUP = "classe";

    /** What an address says that looks at some classes. */
    static Filters ofGroups(Set<String> groups) {
        return new Filters(groups.isEmpty() ? Map.of() : Map.of(GROUP, List.copyOf(groups)));
    }

    public static SelectionForm of(MultiValueMap<String, String> sent) {
        return new SelectionForm(
                Filters.of(sent, GROUP, "statut", "palier", "badge", "certifiable", "nom", "par", Filters.PAGE));
    }

    Selection selection() {
        return new Selection(
                groups(),
                filters.one("statut", ParticipationStatus.class),
                reached(),
                badges(),
                search(),
                Optional.of(certifiable())
                        .filter(said -> said.matches("oui|non"))
                        .map("oui"::equals));
    }

    public Set<String> groups() {
        return filters.all(GROUP);
    }

    public String status() {
        return filters.one("statut");
    }

    public String stage() {
        return filters.one("palier");
    }

    public Set<String> badges() {
        return filters.all("badge");
    }

    /** {@code oui}, {@code non} or empty. */
    public String certifiable() {
        return filters.one("certifiable");
    }

    public String search() {
        return filters.one("nom");
    }

    public int size() {
        return filters.size();
    }

    int page() {
        return filters.number(Filters.PAGE, 1);
    }

    public boolean isBlank() {
        return selection().isAll();
    }

    private OptionalInt reached() {
        return stage().matches("\\d{1,2}") ? OptionalInt.of(Integer.parseInt(stage())) : OptionalInt.empty();
    }
}
