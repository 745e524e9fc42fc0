package pix.bank.families.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The versions of a document, from what each of its writers changed. */
final class Edits {

    private Edits() {}

    static Drive.Document unfolded(Drive.Document document) {
        var edits = document.edits();
        if (edits == null || edits.isEmpty()) return document;
        var versions = new ArrayList<Drive.Version>();
        var lines = document.lines();
        for (var edit : edits) {
            lines = after(edit, lines);
            versions.add(new Drive.Version("v" + (versions.size() + 1), edit.at(), edit.by(), lines));
        }
        return new Drive.Document(
                document.id(),
                document.name(),
                document.told(),
                document.owner(),
                document.role(),
                document.folder(),
                document.address(),
                document.listed(),
                lines,
                document.present(),
                document.comments(),
                document.suggestions(),
                versions,
                List.of(),
                document.rights(),
                document.link());
    }

    private static List<Drive.Line> after(Drive.Edit edit, List<Drive.Line> lines) {
        Stream.concat(edit.set().keySet().stream(), edit.drop().stream()).forEach(id -> isThere(id, lines));
        return Stream.concat(lines.stream().filter(line -> !edit.drop().contains(line.id())), edit.add().stream())
                .map(line -> edit.set().containsKey(line.id())
                        ? new Drive.Line(line.id(), edit.set().getOrDefault(line.id(), ""), line.by(), line.look())
                        : line)
                .toList();
    }

    private static void isThere(String id, List<Drive.Line> lines) {
        if (lines.stream().noneMatch(line -> line.id().equals(id)))
            throw new IllegalArgumentException("no line " + id + " is there to be changed");
    }
}
