package pix.web.orga.following;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.stream.Stream;
import pix.documents.Cell;
import pix.organisations.student.Homonym;
import pix.web.ui.ReaderTime;

/** The birth date of somebody whose name is another one's too, and the number where that is the same as well. */
final class HomonymCell {

    private HomonymCell() {}

    static Cell of(Optional<Homonym> homonym) {
        return homonym.map(who ->
                        Cell.of(Stream.concat(who.birthDate().map(ReaderTime::birth).stream(), who.number().stream())
                                .collect(joining(", "))))
                .orElse(Cell.EMPTY);
    }
}
