package pix.web.orga.campaign;

import java.util.Optional;
import org.springframework.util.MultiValueMap;
import pix.accounts.AccountId;
import pix.campaigns.CampaignFilter;
import pix.campaigns.CampaignFilter.Order;
import pix.organisations.Member;
import pix.web.ui.Filters;

/**
 * How a list of campaigns was filtered and sorted, as its address says it: {@code nom}, {@code proprietaire},
 * {@code etat}, {@code tri}, {@code sens}, {@code page}.
 */
public record ListForm(Filters filters) {

    private static final String SORT = "tri";
    private static final String DIRECTION = "sens";
    private static final String UP = "croissant";
    private static final String DOWN = "decroissant";

    static ListForm of(MultiValueMap<String, String> sent) {
        return new ListForm(Filters.of(sent, "nom", "proprietaire", "etat", SORT, DIRECTION, Filters.PAGE));
    }

    CampaignFilter filter(Member member, boolean mine) {
        var chosen = Optional.of(owner())
                .filter(each -> each.matches("\\d{1,18}"))
                .map(id -> new AccountId(Long.parseLong(id)));
        return new CampaignFilter(
                mine ? Optional.of(member.account()) : chosen, name(), archived(), order(), descending(), page());
    }

    public String name() {
        return filters.one("nom");
    }

    public String owner() {
        return filters.one("proprietaire");
    }

    public boolean archived() {
        return filters.one("etat").equals("archivees");
    }

    public Order order() {
        return filters.one(SORT, Order.class).orElse(Order.CREATED);
    }

    public boolean descending() {
        return filters.says(DIRECTION) ? !filters.one(DIRECTION).equals(UP) : order() != Order.NAME;
    }

    public int page() {
        return filters.number(Filters.PAGE, 1);
    }

    public boolean isBlank() {
        return !filters.says("nom", "proprietaire", "etat");
    }

    /** The end of the address of the same list in another order; asked again, the other way round. */
    public String sorted(Order other) {
        var upwards = other == order() ? descending() : other == Order.NAME;
        return filters.without(Filters.PAGE)
                .with(SORT, other.name())
                .with(DIRECTION, upwards ? UP : DOWN)
                .address();
    }
}
