package pix.bank.families.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every setting as it is before anything is done. */
final class DriveState {

    private DriveState() {}

    static Map<String, String> atFirst(Drive drive) {
        var state = new TreeMap<String, String>();
        Stream.of("opened", "copied", "asked", "sent.to", "sent.link", "sent.text", "marked", "exported")
                .forEach(setting -> state.put(setting, ""));
        state.put("sent.body", "non");
        Stream.of("sent", "new", "comment").forEach(what -> state.put(what + ".count", "0"));
        drive.folders().forEach(folder -> {
            state.put("link." + folder.id(), (folder.link() == null ? Role.NONE : folder.link()).word());
            rights(drive, folder.id(), folder.rights() == null ? Map.of() : folder.rights(), state);
        });
        drive.documents().forEach(document -> document(drive, document, state));
        return state;
    }

    private static void document(Drive drive, Drive.Document document, Map<String, String> state) {
        state.put("link." + document.id(), document.link().word());
        state.put("until." + document.id(), "");
        state.put("password." + document.id(), "non");
        state.put("version." + document.id(), "");
        rights(drive, document.id(), document.rights(), state);
        lines(document).forEach((id, text) -> state.put("line." + id, text));
        document.comments()
                .forEach(comment ->
                        state.put("resolved." + comment.id(), Boolean.TRUE.equals(comment.resolved()) ? "oui" : "non"));
        document.suggestions().forEach(each -> state.put("suggestion." + each.id(), "pending"));
    }

    private static void rights(Drive drive, String place, Map<String, Role> rights, Map<String, String> state) {
        drive.people()
                .forEach(person -> state.put(
                        "role." + place + "." + person.id(),
                        rights.getOrDefault(person.id(), Role.NONE).word()));
    }

    /** The lines that a document has, and those that only its versions have, which are empty today. */
    static Map<String, String> lines(Drive.Document document) {
        var lines = new LinkedHashMap<String, String>();
        document.versions().forEach(version -> version.lines().forEach(line -> lines.put(line.id(), "")));
        document.lines().forEach(line -> lines.put(line.id(), line.text()));
        return lines;
    }
}
