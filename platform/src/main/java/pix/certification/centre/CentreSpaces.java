package pix.certification.centre;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.audit.Entry;
import pix.teams.SpaceId;
import pix.teams.SpaceKind;
import pix.teams.SpaceOwner;

/** Tells the teams of centres what they need to know. */
@Repository
class CentreSpaces implements SpaceOwner {

    private final JdbcClient jdbc;

    CentreSpaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public SpaceKind kind() {
        return SpaceKind.CENTRE;
    }

    @Override
    public Optional<String> name(SpaceId space) {
        return name(space, "");
    }

    @Override
    public Optional<String> hold(SpaceId space) {
        return name(space, " for update");
    }

    @Override
    public String invitationLetter() {
        return "invitation.centre";
    }

    @Override
    public Entry told(SpaceId space, Entry line) {
        return line;
    }

    private Optional<String> name(SpaceId space, String lock) {
        return jdbc.sql("select name from certification.centre where id = :id and archived_at is null" + lock)
                .param("id", space.value())
                .query(String.class)
                .optional();
    }
}
