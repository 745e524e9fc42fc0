package pix.web.team;

import java.util.Optional;
import pix.accounts.Person;
import pix.teams.Invitation;

/** An invitation, and whoever reads it when they are signed in. */
public record JoinPage(Invitation invitation, String name, Optional<Person> person, String path) {}
