package pix.web.team;

/** Why a change of the team was not made. */
public enum TeamRefusal {
    NOT_YOURSELF,
    LAST_ADMINISTRATOR
}
