package pix.bank.families.files;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an author writes of a file manager.
 *
 * @param tools the commands offered, by the words of {@code files/commands.js} and {@code search}, {@code filter}, {@code group}
 * @param start the id of the folder that is open at first
 * @param places what stands beside the list: folders, keys, disks; « Corbeille » comes with the tool {@code delete}
 * @param handed real files to download, whose facts are only inside them; without places there is nothing else
 * @param document a document that is not a file yet
 * @param apps what can open files; {@code opens} gives the one that opens an extension at first
 * @param shown the facts that are columns at first
 * @param tags labels that are offered though nothing bears them yet
 * @param asks name → what is looked for among the files; see {@link Ask} for what it gives to the texts
 * @param differ values of asks that have to be all different: files are drawn again until they are
 * @param goal what a trial wants; without it the answer is a state or is typed
 */
public record Desk(
        @Nullable Look look,
        @Nullable String title,
        List<String> tools,
        @Nullable String start,
        List<Entry> places,
        List<Handed> handed,
        @Nullable Document document,
        @Nullable List<App> apps,
        @Nullable Map<String, String> opens,
        @Nullable List<String> shown,
        @Nullable List<String> tags,
        @Nullable Map<String, Ask> asks,
        @Nullable List<String> differ,
        @Nullable Goal goal) {

    public enum Look {
        MANAGER,
        CLOUD
    }

    public Desk {
        tools = tools == null ? List.of() : List.copyOf(tools);
        places = places == null ? List.of() : List.copyOf(places);
        handed = handed == null ? List.of() : List.copyOf(handed);
    }

    /** @param name what it says it is; @param sample what it is; @param facts what is written inside */
    public record Handed(
            String name, String sample, @Nullable Map<String, String> facts) {}

    /** @param name the name that is proposed, empty for none */
    public record Document(String title, @Nullable String name, String extension, String text) {}

    /** @param opens the extensions that it can read */
    public record App(String id, String name, String about, List<String> opens) {}
}
