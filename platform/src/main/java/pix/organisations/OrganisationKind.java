package pix.organisations;

/** A school of the second degree, a place of higher education, or anything else: firms, associations, administrations. */
public enum OrganisationKind {
    SCO,
    SUP,
    PRO
}
