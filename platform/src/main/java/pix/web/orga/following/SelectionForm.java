package pix.web.orga.following;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import pix.campaigns.ParticipationStatus;
import pix.campaigns.following.Selection;

/**
 * The filters of a list of participants, as they stand in its address: {@code classe}, {@code statut}, {@code palier},
 * {@code badge}, {@code nom}, {@code par}. What says nothing that is known selects everybody.
 */
public record SelectionForm(
        Set<String> groups, String status, String stage, Set<String> badges, String search, int size) {

    public static final List<Integer> SIZES = List.of(10, 25, 50);
    private static final int USUAL_SIZE = 25;

    static SelectionForm of(MultiValueMap<String, String> sent) {
        return new SelectionForm(
                all(sent, "classe"),
                one(sent, "statut"),
                one(sent, "palier"),
                all(sent, "badge"),
                one(sent, "nom"),
                size(one(sent, "par")));
    }

    Selection selection() {
        var state = Stream.of(ParticipationStatus.values())
                .filter(each -> each.name().equals(status))
                .findFirst();
        var reached = stage.matches("\\d{1,2}") ? OptionalInt.of(Integer.parseInt(stage)) : OptionalInt.empty();
        return new Selection(groups, state, reached, badges, search);
    }

    public boolean isBlank() {
        return selection().isAll();
    }

    /** The address of the same selection, for its other pages and its export: {@code ?classe=6A&…&}. */
    public String query() {
        var query = new StringJoiner("&", "?", "&").setEmptyValue("?");
        groups.forEach(group -> query.add("classe=" + encoded(group)));
        Optional.of(status).filter(text -> !text.isEmpty()).ifPresent(text -> query.add("statut=" + encoded(text)));
        Optional.of(stage).filter(text -> !text.isEmpty()).ifPresent(text -> query.add("palier=" + encoded(text)));
        badges.forEach(badge -> query.add("badge=" + encoded(badge)));
        Optional.of(search).filter(text -> !text.isEmpty()).ifPresent(text -> query.add("nom=" + encoded(text)));
        if (size != USUAL_SIZE) query.add("par=" + size);
        return query.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static int size(String typed) {
        return SIZES.stream()
                .filter(size -> size.toString().equals(typed))
                .findFirst()
                .orElse(USUAL_SIZE);
    }

    private static String one(MultiValueMap<String, String> sent, String name) {
        return Optional.ofNullable(sent.getFirst(name))
                .orElse("")
                .replace("\0", "")
                .strip();
    }

    private static Set<String> all(MultiValueMap<String, String> sent, String name) {
        var values = new TreeSet<String>();
        Optional.ofNullable(sent.get(name)).ifPresent(values::addAll);
        values.removeIf(value -> value.isBlank() || value.contains("\0"));
        return values;
    }
}
