package pix.architecture;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The map of the modules as ARCHITECTURE.md shows it, drawn from the code: who uses whom, and what each says it is. */
record ModuleMap(ApplicationModules modules) {

    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    String markdown() {
        return "```mermaid\nflowchart TD\n" + arrows() + "```\n\n| module | what it is | uses |\n|---|---|---|\n"
                + rows();
    }

    private String arrows() {
        return inOrder().stream()
                .flatMap(module -> uses(module).stream()
                        .filter(used -> !used.equals("shared"))
                        .map(used -> "    %s --> %s\n".formatted(name(module), used)))
                .collect(joining());
    }

    private String rows() {
        return inOrder().stream()
                .map(module -> "| `%s` | %s | %s |\n"
                        .formatted(name(module), sentence(module), String.join(", ", uses(module))))
                .collect(joining());
    }

    private List<ApplicationModule> inOrder() {
        return modules.stream()
                .filter(module -> !module.isRootModule() && !name(module).equals("web"))
                .sorted((one, other) -> name(one).compareTo(name(other)))
                .toList();
    }

    private List<String> uses(ApplicationModule module) {
        return module.getDirectDependencies(modules)
                .uniqueModules()
                .map(ModuleMap::name)
                .sorted()
                .toList();
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private static String sentence(ApplicationModule module) {
        var folder = module.getBasePackage().getName().replace('.', '/');
        var comment = SENTENCE.matcher(Sources.textOf("platform/src/main/java/" + folder + "/package-info.java"));
        if (!comment.find()) return "";
        var words = comment.group(1).replaceAll("\\n \\* ?", " ").strip();
        return words.replaceFirst("(?s)(?<=[.]) .*", "");
    }
}
