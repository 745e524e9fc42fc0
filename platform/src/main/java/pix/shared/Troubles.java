package pix.shared;

import java.util.List;

/** What the staff must know of the machine at this moment. Whoever watches it provides it. */
@FunctionalInterface
public interface Troubles {

    List<Trouble> now();
}
