package pix.bank.families.files;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads where things stand from a state: {@code at.ID} is {@code PARENT/NAME}, {@code ID+1} is a copy of ID. */
final class Changes {

    private static final String AT = "at.";

    private Changes() {}

    static Forest applied(Forest before, Map<String, String> state) {
        var nodes = new LinkedHashMap<>(before.byId());
        state.forEach((setting, value) -> {
            int slash = value.indexOf('/');
            if (!setting.startsWith(AT) || slash < 1) return;
            var id = setting.substring(AT.length());
            nodes.put(id, moved(id, before, value.substring(0, slash), value.substring(slash + 1)));
        });
        return new Forest(nodes);
    }

    private static Node moved(String id, Forest before, String parent, String name) {
        var origin = before.byId().get(origin(id));
        boolean isFolder = origin == null ? id.matches("(new|zip)\\d+.*") : !origin.isFile();
        return new Node(
                id,
                parent,
                name,
                isFolder ? Boolean.TRUE : null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** What a copy is a copy of. */
    static String origin(String id) {
        int plus = id.indexOf('+');
        return plus < 0 ? id : id.substring(0, plus);
    }
}
