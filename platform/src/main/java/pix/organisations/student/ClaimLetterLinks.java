package pix.organisations.student;

import pix.organisations.OrganisationId;

/** Where the letters about claims lead: the faces say, who know their pages. */
public interface ClaimLetterLinks {

    /** Where the owner of an account answers. */
    String ownSchools();

    /** Where the school that asks sees its pupils. */
    String students(OrganisationId claimant);

    /** Where a school that is entrusted with accounts answers. */
    String claims(OrganisationId holder);
}
