package pix.campaigns.following;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.campaigns.CampaignId;
import pix.campaigns.CampaignKind;
import pix.campaigns.ParticipationId;
import pix.campaigns.ParticipationStatus;
import pix.campaigns.following.ClassSheet.Cell;
import pix.campaigns.following.ClassSheet.Column;
import pix.organisations.OrganisationId;

/** The participations of some students in all the campaigns of their organisation. */
@Repository
class ClassSheets {

    private record Found(long student, Column column, Cell cell) {}

    private final JdbcClient jdbc;

    ClassSheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ClassSheet of(OrganisationId organisation, Collection<Long> students) {
        var columns = new LinkedHashSet<Column>();
        var cells = new HashMap<Long, Map<CampaignId, Cell>>();
        for (var found : found(organisation, students)) {
            columns.add(found.column);
            cells.computeIfAbsent(found.student, _ -> new HashMap<>()).put(found.column.id(), found.cell);
        }
        return new ClassSheet(List.copyOf(columns), cells);
    }

    private List<Found> found(OrganisationId organisation, Collection<Long> students) {
        return jdbc.sql("""
                        select p.student_id, p.id, p.started_at, p.completed_at, p.shared_at, p.mastery, p.pix, c.id as campaign, c.name, c.kind
                          from campaigns.participation p
                          join campaigns.campaign c on c.organisation_id = p.organisation_id and c.id = p.campaign_id
                         where p.organisation_id = :organisation and p.student_id = any(:students)
                           and p.deleted_at is null and p.is_latest and c.deleted_at is null
                         order by c.created_at, c.id
                        """)
                .param("organisation", organisation.value())
                .param("students", students.toArray(Long[]::new))
                .query(ClassSheets::found)
                .list();
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        var kind = CampaignKind.valueOf(row.getString("kind"));
        var column = new Column(new CampaignId(row.getLong("campaign")), row.getString("name"), kind);
        return new Found(row.getLong("student_id"), column, cell(row, kind));
    }

    private static Cell cell(ResultSet row, CampaignKind kind) throws SQLException {
        boolean shared = row.getTimestamp("shared_at") != null;
        boolean test = kind == CampaignKind.ASSESSMENT;
        var done = row.getTimestamp("completed_at") != null;
        return new Cell(
                new ParticipationId(row.getLong("id")),
                row.getTimestamp("started_at").toInstant(),
                shared ? ParticipationStatus.SHARED : done ? ParticipationStatus.TO_SHARE : ParticipationStatus.STARTED,
                shared && test ? OptionalInt.of((int) Math.round(100 * row.getDouble("mastery"))) : OptionalInt.empty(),
                shared && !test ? OptionalInt.of(row.getInt("pix")) : OptionalInt.empty());
    }
}
