package pix.organisations;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.audit.Entry;
import pix.teams.SpaceId;
import pix.teams.SpaceKind;
import pix.teams.SpaceOwner;

/** Tells the teams of organisations what they need to know: what happens in them, their administrators read in their journal. */
@Repository
class OrganisationSpaces implements SpaceOwner {

    private final JdbcClient jdbc;

    OrganisationSpaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public SpaceKind kind() {
        return SpaceKind.ORGANISATION;
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
        return "invitation";
    }

    @Override
    public Entry told(SpaceId space, Entry line) {
        return line.in(space.value());
    }

    private Optional<String> name(SpaceId space, String lock) {
        return jdbc.sql("select name from organisations.organisation where id = :id and archived_at is null" + lock)
                .param("id", space.value())
                .query(String.class)
                .optional();
    }
}
