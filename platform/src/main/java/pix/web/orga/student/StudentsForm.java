package pix.web.orga.student;

import org.springframework.util.MultiValueMap;
import pix.organisations.student.Connection;
import pix.organisations.student.StudentFilter;
import pix.organisations.student.StudentLine.Certifiable;
import pix.organisations.student.StudentSort;
import pix.web.ui.Filters;

/**
 * The filters of the list of students as they stand in its address: {@code nom}, {@code numero}, {@code classe},
 * {@code connexion}, {@code certifiable}, {@code tri}, {@code par}. What says nothing that is known filters nothing.
 */
public record StudentsForm(Filters filters, StudentFilter filter, StudentSort sort) {

    private static final String SORT = "tri";

    static StudentsForm of(MultiValueMap<String, String> sent) {
        var filters =
                Filters.of(sent, "nom", "numero", "classe", "connexion", "certifiable", SORT, "par", Filters.PAGE);
        var filter = new StudentFilter(
                filters.one("nom"),
                filters.one("numero"),
                filters.all("classe"),
                filters.all("connexion", Connection.class),
                filters.all("certifiable", Certifiable.class));
        return new StudentsForm(
                filters, filter, filters.one(SORT, StudentSort.class).orElse(StudentSort.NAME));
    }

    public boolean isBlank() {
        return filter.isEmpty();
    }

    public int size() {
        return filters.size();
    }

    int page() {
        return filters.number(Filters.PAGE, 1);
    }

    /** The end of the address of the same list in another order; again, and it is turned around. */
    public String sortedBy(StudentSort up, StudentSort down) {
        var order = sort == up ? down : up;
        return filters.without(Filters.PAGE).with(SORT, order.name()).address();
    }

    /** Up, down or not: for {@code aria-sort}. */
    public String direction(StudentSort up, StudentSort down) {
        return sort == up ? "ascending" : sort == down ? "descending" : "none";
    }
}
