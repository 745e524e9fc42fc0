package pix.organisations.student;

import pix.engine.judging.Leniency;
import pix.engine.judging.Writing;

/** A name as it is compared, sorted and searched: « Jean-Philippe » and « jean philippe » are one. */
public final class PlainName {

    private PlainName() {}

    /** Without case, accents, spaces or signs; letters of any script are kept. */
    public static String of(String name) {
        return Writing.treated(name, Leniency.SPELLED);
    }

    /** As students are sorted and searched: last name, first name. */
    public static String inOrder(String lastName, String firstName) {
        return of(lastName) + " " + of(firstName);
    }
}
