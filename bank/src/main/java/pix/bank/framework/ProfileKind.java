package pix.bank.framework;

/** On which shelf a target profile lies, in the order in which shelves are offered. */
public enum ProfileKind {
    DISCIPLINE,
    COMPETENCE,
    CUSTOM,
    THEME,
    YEAR_START,
    OTHER
}
