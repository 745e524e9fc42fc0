package pix.architecture;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types of ours whose cases are known to the compiler: what is sealed, by the names of its cases, and enums. */
final class OurTypes {

    private OurTypes() {}

    static List<Set<String>> all() {
        return Sources.java().stream()
                .filter(file -> !file.endsWith("-info.java"))
                .flatMap(file -> withThoseInside(type(file)))
                .filter(type -> type.isSealed() || type.isEnum())
                .map(OurTypes::cases)
                .toList();
    }

    private static Class<?> type(String file) {
        var name = file.substring(file.indexOf("/java/") + 6, file.length() - ".java".length());
        try {
            return Class.forName(name.replace('/', '.'), false, OurTypes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Class<?>> withThoseInside(Class<?> type) {
        return Stream.concat(
                Stream.of(type), Arrays.stream(type.getDeclaredClasses()).flatMap(OurTypes::withThoseInside));
    }

    private static Set<String> cases(Class<?> type) {
        var names = type.isEnum()
                ? Arrays.stream(type.getDeclaredFields())
                        .filter(Field::isEnumConstant)
                        .map(Field::getName)
                : Arrays.stream(type.getPermittedSubclasses()).map(Class::getSimpleName);
        return names.collect(Collectors.toSet());
    }
}
