package pix.bank.families.document;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An author's slips: somebody who is nowhere, a line that does not exist, two things of one id, a text that is not there. */
final class DriveCheck {

    private final Drive drive;
    private final Set<String> people;

    private DriveCheck(Drive drive) {
        this.drive = drive;
        people = drive.people().stream().map(Drive.Person::id).collect(Collectors.toCollection(HashSet::new));
        people.add("vous");
    }

    static void check(Drive drive) {
        var check = new DriveCheck(drive);
        check.areDifferent();
        drive.documents().forEach(check::document);
        drive.messages().forEach(message -> check.isSomebody(message.from()));
    }

    private void areDifferent() {
        var ids = new HashSet<String>();
        Stream.of(
                        drive.people().stream().map(Drive.Person::id),
                        drive.folders().stream().map(Drive.Folder::id),
                        drive.documents().stream()
                                .flatMap(each ->
                                        Stream.concat(Stream.of(each.id()), DriveState.lines(each).keySet().stream())))
                .flatMap(each -> each)
                .forEach(id -> {
                    if (!ids.add(id)) throw new IllegalArgumentException("two things are " + id);
                });
    }

    private void document(Drive.Document document) {
        isSomebody(document.owner());
        document.rights().keySet().forEach(this::isSomebody);
        if (document.folder() != null
                && drive.folders().stream().noneMatch(each -> each.id().equals(document.folder())))
            throw new IllegalArgumentException("there is no folder " + document.folder());
        if (document.present() != null)
            document.present().forEach((who, line) -> {
                isSomebody(who);
                isLine(document, line);
            });
        document.comments().forEach(comment -> {
            isSomebody(comment.by());
            isLine(document, comment.on());
        });
        document.suggestions().forEach(each -> suggestion(document, each));
        document.versions().forEach(version -> isSomebody(version.by()));
    }

    private void suggestion(Drive.Document document, Drive.Suggestion suggestion) {
        isSomebody(suggestion.by());
        isLine(document, suggestion.on());
        var text = DriveState.lines(document).getOrDefault(suggestion.on(), "");
        if (!text.contains(suggestion.cut()))
            throw new IllegalArgumentException("« " + suggestion.cut() + " » is not in the line " + suggestion.on());
    }

    private void isSomebody(String id) {
        if (!people.contains(id)) throw new IllegalArgumentException("nobody is " + id);
    }

    private static void isLine(Drive.Document document, String id) {
        if (document.lines().stream().noneMatch(line -> line.id().equals(id)))
            throw new IllegalArgumentException("there is no line " + id);
    }
}
