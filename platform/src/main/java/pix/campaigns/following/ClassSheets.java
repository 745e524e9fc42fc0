package pix.campaigns.following;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.campaigns.CampaignId;
import pix.campaigns.CampaignKind;
import pix.campaigns.following.ClassSheet.Cell;
import pix.campaigns.following.ClassSheet.Column;
import pix.campaigns.participation.Participations;
import pix.organisations.OrganisationId;
import pix.organisations.student.StudentId;

/** The participations of some students in all the campaigns of their organisation. */
@Repository
class ClassSheets {

    private record Found(StudentId student, Column column, Cell cell) {}

    private final JdbcClient jdbc;

    ClassSheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ClassSheet of(OrganisationId organisation, Collection<StudentId> students) {
        var columns = new LinkedHashSet<Column>();
        var cells = new HashMap<StudentId, Map<CampaignId, Cell>>();
        for (var found : found(organisation, students)) {
            columns.add(found.column);
            cells.computeIfAbsent(found.student, _ -> new HashMap<>()).put(found.column.id(), found.cell);
        }
        return new ClassSheet(List.copyOf(columns), cells);
    }

    private List<Found> found(OrganisationId organisation, Collection<StudentId> students) {
        return jdbc.sql("""
            select %s, c.name, c.kind
              from campaigns.participation p
              join campaigns.campaign c on c.organisation_id = p.organisation_id and c.id = p.campaign_id
             where p.organisation_id = :organisation and p.student_id = any(:students)
               and p.deleted_at is null and p.is_latest and c.deleted_at is null
             order by c.created_at, c.id
            """.formatted(Participations.COLUMNS))
                .param("organisation", organisation.value())
                .param("students", students.stream().map(StudentId::value).toArray(Long[]::new))
                .query(ClassSheets::found)
                .list();
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        var participation = Participations.read(row, number);
        var kind = CampaignKind.valueOf(row.getString("kind"));
        var column = new Column(participation.campaign(), row.getString("name"), kind);
        return new Found(participation.student().orElseThrow(), column, new Cell(participation, kind));
    }
}
