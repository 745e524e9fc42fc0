package pix.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Component;

/** What is written and used by nobody. What Spring, a person or a mapper of JSON calls is used. */
final class Unused {

    private static final String CALLED_BY_SPRING =
            Sources.textOf("platform/src/main/resources/META-INF/spring.factories");

    private Unused() {}

    /** Those that no other class needs. */
    static List<String> classes(JavaClasses all) {
        return all.stream()
                .filter(type -> type.isTopLevelClass() && !isCalledFromOutside(type) && !isOfConstants(type))
                .filter(type -> type.getDirectDependenciesToSelf().stream()
                        .noneMatch(use -> isElsewhere(use.getOriginClass(), type)))
                .map(JavaClass::getName)
                .filter(Unused::isOurs)
                .sorted()
                .toList();
    }

    /** Those of some classes that nobody calls and that stand for nothing of a type above. @param all who may call them */
    static List<String> methods(Set<String> some, JavaClasses all) {
        return all.stream()
                .filter(type -> some.contains(type.getName()))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> !isGiven(method) && !isAnnotated(method) && !stands(method))
                .filter(method -> method.getCallsOfSelf().isEmpty()
                        && method.getReferencesToSelf().isEmpty())
                .map(JavaMethod::getFullName)
                .sorted()
                .toList();
    }

    private static boolean isOurs(String name) {
        return name.startsWith("pix.") && !name.endsWith("package-info");
    }

    private static boolean isElsewhere(JavaClass user, JavaClass used) {
        var outer = used.getName();
        return !user.getName().equals(outer) && !user.getName().startsWith(outer + "$");
    }

    private static boolean isCalledFromOutside(JavaClass type) {
        return type.isMetaAnnotatedWith(Component.class)
                || type.isMetaAnnotatedWith(ConfigurationProperties.class)
                || type.tryGetMethod("main", String[].class).isPresent()
                || CALLED_BY_SPRING.contains(type.getName());
    }

    /** The compiler copies constants to where they are used. */
    private static boolean isOfConstants(JavaClass type) {
        return type.getFields().stream()
                .anyMatch(field -> field.getModifiers().containsAll(List.of(JavaModifier.STATIC, JavaModifier.FINAL)));
    }

    /** What the compiler writes, and what people or machines call by its name. */
    private static boolean isGiven(JavaMethod method) {
        var owner = method.getOwner();
        return method.getModifiers().contains(JavaModifier.SYNTHETIC)
                || method.getName().matches("main|toString|equals|hashCode|valueOf|values|compareTo")
                || owner.isRecord() && owner.tryGetField(method.getName()).isPresent();
    }

    private static boolean isAnnotated(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(
                        each -> !each.getRawType().isEquivalentTo(Autowired.class)
                                && each.getRawType()
                                        .getName()
                                        .matches(
                                                "(org\\.springframework|org\\.junit|tools\\.jackson|com\\.fasterxml|jakarta)\\..*"));
    }

    private static boolean stands(JavaMethod method) {
        return Stream.concat(
                        method.getOwner().getAllRawSuperclasses().stream(),
                        method.getOwner().getAllRawInterfaces().stream())
                .flatMap(above -> above.getMethods().stream())
                .anyMatch(above -> above.getName().equals(method.getName())
                        && above.getRawParameterTypes().size()
                                == method.getRawParameterTypes().size());
    }
}
