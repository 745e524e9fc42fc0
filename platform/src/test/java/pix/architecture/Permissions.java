package pix.architecture;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** What each module may use, beside what it uses. Modulith refuses the use of what is not declared, and says nothing of the rest. */
final class Permissions {

    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?(pix\\.[a-z.]+\\.[A-Z]\\w*)");

    /** Tests may use what they like; those that are wrong on purpose may not. */
    private static final Pattern WRITTEN = Pattern.compile(".*/(main/java|wrong)/.*\\.java");

    private Permissions() {}

    /** Imported and not declared: Modulith does not see constants. */
    static List<String> undeclared(ApplicationModules modules) {
        return modules.stream()
                .filter(module -> !module.isRootModule())
                .flatMap(module -> {
                    var declared = declared(module, modules);
                    return imported(module, modules)
                            .distinct()
                            .filter(used -> !declared.contains(used))
                            .map(used -> module.getIdentifier() + " uses " + used + ", and may not");
                })
                .sorted()
                .toList();
    }

    /** Declared and not used, or declared twice. */
    static List<String> spare(ApplicationModules modules) {
        return modules.stream()
                .filter(module -> !module.isRootModule())
                .flatMap(module -> spare(module, modules))
                .sorted()
                .toList();
    }

    private static Stream<String> spare(ApplicationModule module, ApplicationModules modules) {
        var spare = new ArrayList<>(declared(module, modules));
        used(module, modules).forEach(spare::remove);
        return spare.stream().map(each -> module.getIdentifier() + " may use " + each + ", and does not");
    }

    private static List<String> declared(ApplicationModule module, ApplicationModules modules) {
        return module.getBasePackage().getAnnotation(org.springframework.modulith.ApplicationModule.class).stream()
                .flatMap(declaration -> Stream.of(declaration.allowedDependencies()))
                .flatMap(words -> words.endsWith(":: *") ? interfaces(words, modules) : Stream.of(words))
                .toList();
    }

    /** A star stands for each of them. */
    private static Stream<String> interfaces(String words, ApplicationModules modules) {
        var name = words.replaceFirst(" :: .*", "");
        return modules.getModuleByName(name).orElseThrow().getNamedInterfaces().stream()
                .filter(each -> each.isNamed())
                .map(each -> name + " :: " + each.getName());
    }

    private static SequencedSet<String> used(ApplicationModule module, ApplicationModules modules) {
        var compiled = module.getDirectDependencies(modules).stream()
                .flatMap(use -> words(use.getTargetModule(), use.getTargetType()));
        return Stream.concat(compiled, imported(module, modules)).collect(toCollection(TreeSet::new));
    }

    /** The compiler copies constants, and leaves no trace of where they come from. */
    private static Stream<String> imported(ApplicationModule module, ApplicationModules modules) {
        var folder = "/java/" + module.getBasePackage().getName().replace('.', '/') + "/";
        return Sources.files(
                        file -> file.contains(folder) && WRITTEN.matcher(file).matches())
                .stream()
                .filter(file ->
                        owner(named(file), modules).filter(module::equals).isPresent())
                .flatMap(file -> IMPORT.matcher(Sources.textOf(file)).results())
                .map(found -> found.group(1))
                .distinct()
                .flatMap(type -> owner(type, modules)
                        .filter(target -> !target.equals(module))
                        .flatMap(target -> target.getType(type).map(offered -> words(target, offered)))
                        .orElse(Stream.of()));
    }

    /** The innermost: a module may lie in another. */
    private static Optional<ApplicationModule> owner(String type, ApplicationModules modules) {
        return modules.stream()
                .filter(module -> type.startsWith(module.getBasePackage().getName() + "."))
                .max(comparingInt(module -> module.getBasePackage().getName().length()));
    }

    private static String named(String file) {
        return file.replaceFirst(".*/java/", "").replace(".java", "").replace('/', '.');
    }

    private static Stream<String> words(ApplicationModule target, JavaClass type) {
        return target.getNamedInterfaces().stream()
                .filter(offered -> offered.contains(type))
                .map(offered -> offered.isUnnamed()
                        ? target.getIdentifier().toString()
                        : target.getIdentifier() + " :: " + offered.getName());
    }
}
