package pix.organisations.student;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import pix.accounts.AccountId;
import pix.teams.Memberships;

/** Whoever works somewhere has more to lose than a pupil: no school gives their account a password. */
@Component
class WorkingPeople {

    private final Memberships teams;

    WorkingPeople(Memberships teams) {
        this.teams = teams;
    }

    /** The same students; the accounts of those who work are not entrusted to anybody. */
    List<Student> keepTheirs(List<Student> students) {
        var people = among(students);
        return students.stream().map(student -> kept(student, people)).toList();
    }

    List<StudentLine> lines(List<StudentLine> lines) {
        var people = among(lines.stream().map(StudentLine::student).toList());
        return lines.stream()
                .map(line -> new StudentLine(
                        kept(line.student(), people), line.waysIn(), line.certifiable(), line.certifiableAt()))
                .toList();
    }

    List<CivilStudent> civil(List<CivilStudent> civil) {
        var people = among(civil.stream().map(CivilStudent::student).toList());
        return civil.stream()
                .map(one -> new CivilStudent(
                        kept(one.student(), people),
                        one.sex(),
                        one.birthCity(),
                        one.birthCityCode(),
                        one.birthCountryCode(),
                        one.certifiable()))
                .toList();
    }

    private Set<AccountId> among(List<Student> students) {
        return teams.working(students.stream()
                .flatMap(student -> student.entrusted().stream())
                .toList());
    }

    private static Student kept(Student student, Set<AccountId> working) {
        return student.account().filter(working::contains).isPresent() ? student.keptOwn() : student;
    }
}
