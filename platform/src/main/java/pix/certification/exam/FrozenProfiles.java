package pix.certification.exam;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.assessment.ShownProfile;
import pix.certification.ExamSessionId;
import pix.certification.SeatId;
import pix.engine.exam.Mark;

/** What candidates had shown when they joined, as rows. */
@Repository
public class FrozenProfiles {

    private final JdbcClient jdbc;

    FrozenProfiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Only competences that an exam may certify. */
    void freeze(ExamSessionId session, SeatId seat, ShownProfile shown) {
        int ordinal = 0;
        for (var score : shown.profile().profile().scores().entrySet()) {
            var mark = new Mark(
                    score.getKey(), score.getValue().level(), score.getValue().pix());
            if (mark.isCertifiable()) add(session, seat, ++ordinal, mark);
        }
        jdbc.sql("""
                        insert into certification.frozen_skill (session_id, seat_id, skill)
                        select :session, :seat, unnest(:skills::int[])
                        """)
                .param("session", session.value())
                .param("seat", seat.value())
                .param("skills", shown.direct().toArray(Integer[]::new))
                .update();
    }

    private void add(ExamSessionId session, SeatId seat, int ordinal, Mark mark) {
        jdbc.sql("""
                        insert into certification.frozen_mark (session_id, seat_id, ordinal, competence, level, pix)
                        values (:session, :seat, :ordinal, :competence, :level, :pix)
                        """)
                .param("session", session.value())
                .param("seat", seat.value())
                .param("ordinal", ordinal)
                .param("competence", mark.competence())
                .param("level", mark.level())
                .param("pix", mark.pix())
                .update();
    }

    public List<Mark> marks(ExamSessionId session, SeatId seat) {
        return jdbc.sql("""
                        select competence, level, pix from certification.frozen_mark
                         where session_id = :session and seat_id = :seat order by ordinal
                        """)
                .param("session", session.value())
                .param("seat", seat.value())
                .query((row, _) -> new Mark(row.getString("competence"), row.getInt("level"), row.getInt("pix")))
                .list();
    }

    Set<Integer> skills(ExamSessionId session, SeatId seat) {
        return Set.copyOf(jdbc.sql("""
                        select skill from certification.frozen_skill where session_id = :session and seat_id = :seat
                        """)
                .param("session", session.value())
                .param("seat", seat.value())
                .query(Integer.class)
                .list());
    }
}
