package pix.web.orga.campaign;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pix.accounts.AccountId;
import pix.campaigns.CampaignFilter;
import pix.campaigns.CampaignFilter.Order;
import pix.organisations.Member;

/** How a list of campaigns was filtered and sorted, as its address says it. */
public record ListForm(String name, String owner, boolean archived, Order order, boolean descending, int page) {

    static ListForm of(Map<String, String> sent) {
        var order = Stream.of(Order.values())
                .filter(each -> each.name().equals(sent.get("tri")))
                .findFirst()
                .orElse(Order.CREATED);
        return new ListForm(
                sent.getOrDefault("nom", ""),
                sent.getOrDefault("proprietaire", ""),
                sent.getOrDefault("etat", "").equals("archivees"),
                order,
                !sent.getOrDefault("sens", order == Order.NAME ? "croissant" : "")
                        .equals("croissant"),
                number(sent.getOrDefault("page", "1")));
    }

    CampaignFilter filter(Member member, boolean mine) {
        var chosen = Optional.of(owner)
                .filter(each -> each.matches("\\d{1,18}"))
                .map(id -> new AccountId(Long.parseLong(id)));
        return new CampaignFilter(
                mine ? Optional.of(member.account()) : chosen, name, archived, order, descending, page);
    }

    public boolean isBlank() {
        return name.isBlank() && owner.isBlank() && !archived;
    }

    /** The same list in another order; asked again, the other way round. */
    public String sorted(Order other) {
        var upwards = other == order ? descending : other == Order.NAME;
        return filtered() + "tri=" + other + "&sens=" + (upwards ? "croissant" : "decroissant");
    }

    /** The same list, up to the number of its page. */
    public String query() {
        return filtered() + "tri=" + order + "&sens=" + (descending ? "decroissant" : "croissant") + "&";
    }

    private String filtered() {
        return "?nom=" + URLEncoder.encode(name, UTF_8) + "&proprietaire=" + URLEncoder.encode(owner, UTF_8)
                + (archived ? "&etat=archivees&" : "&");
    }

    private static int number(String typed) {
        return typed.matches("[1-9]\\d{0,5}") ? Integer.parseInt(typed) : 1;
    }
}
