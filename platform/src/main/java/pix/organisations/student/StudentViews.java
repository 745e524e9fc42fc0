package pix.organisations.student;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import pix.accounts.AccountId;
import pix.accounts.student.StudentAccountViews;
import pix.accounts.student.WaysIn;
import pix.organisations.OrganisationId;
import pix.shared.NotFound;

/** The students of an organisation, for its pages. */
@Component
public class StudentViews {

    private final Students students;
    private final StudentLists lists;
    private final Homonyms homonyms;
    private final StudentAccountViews accounts;
    private final WorkingPeople working;

    StudentViews(
            Students students,
            StudentLists lists,
            Homonyms homonyms,
            StudentAccountViews accounts,
            WorkingPeople working) {
        this.students = students;
        this.lists = lists;
        this.homonyms = homonyms;
        this.accounts = accounts;
        this.working = working;
    }

    public Student find(OrganisationId organisation, StudentId id) {
        return students.find(organisation, id).orElseThrow(() -> new NotFound("student", id));
    }

    /** The student that this account is in this organisation. */
    public Optional<Student> of(OrganisationId organisation, AccountId account) {
        return students.of(organisation, account);
    }

    /** By group and name; whoever is not of this organisation is left out. */
    public List<Student> all(OrganisationId organisation, Collection<StudentId> ids) {
        return students.all(organisation, ids);
    }

    /** How many there are, whatever the filters. */
    public int count(OrganisationId organisation) {
        return lists.count(organisation);
    }

    public List<String> groups(OrganisationId organisation) {
        return lists.groups(organisation);
    }

    /** The student numbers of higher education, by the student's id; a school has none. */
    public Map<StudentId, String> numbers(OrganisationId organisation) {
        return lists.numbers(organisation);
    }

    /** What tells those of these students apart whose name is another one's too, by the student's id. */
    public Map<StudentId, Homonym> homonyms(OrganisationId organisation, Collection<StudentId> ids) {
        return ids.isEmpty() ? Map.of() : homonyms.among(organisation, ids);
    }

    /** How the student's account is entered; empty where the organisation may not touch it. */
    public Optional<WaysIn> waysIn(Student student) {
        return student.entrusted().flatMap(accounts::waysIn);
    }

    /** @param page the first is 1 */
    public StudentPage page(OrganisationId organisation, StudentFilter filter, StudentSort sort, int page, int size) {
        var wanted = filter.connections();
        Optional<List<AccountId>> entering =
                wanted.isEmpty() ? Optional.empty() : Optional.of(entering(organisation, filter));
        var unlinked = wanted.contains(Connection.NONE);
        var elsewhere = wanted.contains(Connection.ELSEWHERE);
        var rows = lists.page(organisation, filter, entering, unlinked, elsewhere, sort, (page - 1) * size, size);
        var found = rows.isEmpty() ? 0 : rows.getFirst().found();
        return new StudentPage(withWaysIn(rows), found);
    }

    /** All who are in a class or a group, by name, however many. */
    public List<StudentLine> group(OrganisationId organisation, String group) {
        return page(organisation, StudentFilter.ofGroup(group), StudentSort.NAME, 1, Integer.MAX_VALUE)
                .lines();
    }

    private List<AccountId> entering(OrganisationId organisation, StudentFilter filter) {
        return accounts.waysIn(lists.accounts(organisation, filter)).values().stream()
                .filter(waysIn -> fits(waysIn, filter.connections()))
                .map(WaysIn::account)
                .toList();
    }

    private static boolean fits(WaysIn waysIn, Set<Connection> wanted) {
        return wanted.contains(Connection.USERNAME) && waysIn.username().isPresent()
                || wanted.contains(Connection.EMAIL) && waysIn.email().isPresent();
    }

    private List<StudentLine> withWaysIn(List<StudentLists.Row> rows) {
        var lines = working.lines(rows.stream().map(StudentLists.Row::line).toList());
        var ids = lines.stream()
                .flatMap(line -> line.student().entrusted().stream())
                .toList();
        Map<AccountId, WaysIn> known = ids.isEmpty() ? Map.of() : accounts.waysIn(ids);
        return lines.stream()
                .map(line -> new StudentLine(
                        line.student(),
                        line.student().entrusted().flatMap(id -> Optional.ofNullable(known.get(id))),
                        line.certifiable(),
                        line.certifiableAt()))
                .toList();
    }
}
