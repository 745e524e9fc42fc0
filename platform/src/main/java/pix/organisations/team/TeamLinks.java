package pix.organisations.team;

/** Where the letters about teams lead: the faces say, who know their pages. */
public interface TeamLinks {

    String invitation(Invitation invitation);
}
