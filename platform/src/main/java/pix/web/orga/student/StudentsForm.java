package pix.web.orga.student;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import pix.organisations.student.Connection;
import pix.organisations.student.StudentFilter;
import pix.organisations.student.StudentLine.Certifiable;
import pix.organisations.student.StudentSort;

/**
 * The filters of the list of students as they stand in its address: {@code nom}, {@code numero}, {@code classe},
 * {@code connexion}, {@code certifiable}, {@code tri}, {@code par}. What says nothing that is known filters nothing.
 */
public record StudentsForm(StudentFilter filter, StudentSort sort, int size) {

    public static final List<Integer> SIZES = List.of(10, 25, 50);
    private static final int USUAL_SIZE = 25;

    static StudentsForm of(MultiValueMap<String, String> sent) {
        var filter = new StudentFilter(
                one(sent, "nom"),
                one(sent, "numero"),
                all(sent, "classe"),
                known(all(sent, "connexion"), Connection.class),
                known(all(sent, "certifiable"), Certifiable.class));
        var sort = known(Set.of(one(sent, "tri")), StudentSort.class).stream()
                .findFirst()
                .orElse(StudentSort.NAME);
        return new StudentsForm(filter, sort, size(one(sent, "par")));
    }

    public boolean isBlank() {
        return filter.isEmpty();
    }

    /** The address of the same list in another order; again, and it is turned around. */
    public String sortedBy(StudentSort up, StudentSort down) {
        return address(sort == up ? down : up);
    }

    /** Up, down or not: for {@code aria-sort}. */
    public String direction(StudentSort up, StudentSort down) {
        return sort == up ? "ascending" : sort == down ? "descending" : "none";
    }

    /** The address of the same list, to which a page is added. */
    public String query() {
        return address(sort) + "page=";
    }

    private String address(StudentSort order) {
        var query = new StringJoiner("&", "?", "&").setEmptyValue("?");
        if (!filter.name().isEmpty()) query.add("nom=" + encoded(filter.name()));
        if (!filter.number().isEmpty()) query.add("numero=" + encoded(filter.number()));
        filter.groups().forEach(group -> query.add("classe=" + encoded(group)));
        filter.connections().forEach(connection -> query.add("connexion=" + connection));
        filter.certifiable().forEach(word -> query.add("certifiable=" + word));
        if (order != StudentSort.NAME) query.add("tri=" + order);
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

    private static <E extends Enum<E>> Set<E> known(Set<String> words, Class<E> type) {
        var known = EnumSet.noneOf(type);
        Stream.of(type.getEnumConstants())
                .filter(word -> words.contains(word.name()))
                .forEach(known::add);
        return known;
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
