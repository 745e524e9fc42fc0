package pix.teams;

/** Where the letters about teams lead: the faces say, who know their pages. */
public interface TeamLetterLinks {

    String invitation(Invitation invitation);
}
