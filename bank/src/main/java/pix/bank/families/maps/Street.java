package pix.bank.families.maps;

/**
 * A straight street.
 *
 * @param isAcross from west to east; otherwise from north to south
 * @param at how far from the north (or the west) edge, in units of the drawing
 */
record Street(String name, boolean isAcross, int at) {

    /** The name without « rue des », as people say it. */
    String shortName() {
        return name.replaceFirst("^\\S+ (?:des |du |de la |de l'|de |d')?", "");
    }
}
