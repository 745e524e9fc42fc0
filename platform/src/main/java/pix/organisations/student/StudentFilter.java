package pix.organisations.student;

import java.util.Set;

/**
 * Which students a list shows; what is empty filters nothing.
 *
 * @param name a part of the first or last name, or both in any order, with a slip of the keyboard
 * @param certifiable any of the words of {@link StudentLine.Certifiable}
 */
public record StudentFilter(
        String name,
        String number,
        Set<String> groups,
        Set<Connection> connections,
        Set<StudentLine.Certifiable> certifiable) {

    public static final StudentFilter ALL = new StudentFilter("", "", Set.of(), Set.of(), Set.of());

    public static StudentFilter ofGroup(String group) {
        return new StudentFilter("", "", Set.of(group), Set.of(), Set.of());
    }

    public boolean isEmpty() {
        return equals(ALL);
    }

    /** Never the name: a log line may print it. */
    @Override
    public String toString() {
        return "a filter of students";
    }
}
