package pix.web.security;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A route of the site, and what its controller reads.
 *
 * @param variables of the path
 * @param fields of the query or the form; where a controller takes them all, those of the templates beside it
 * @param files of the form
 */
record Route(String method, String path, List<String> variables, List<String> fields, List<String> files) {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern FIELD = Pattern.compile("\\bname ?= ?\"([\\w.]+)\"");
    /** An answer names its fields after its question. */
    private static final List<String> OF_ANSWERS = List.of("answer", "choice", "rank.a", "field.a", "state.a");

    static List<Route> of(RequestMappingHandlerMapping mappings, Predicate<HandlerMethod> which) {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> which.test(entry.getValue()))
                .flatMap(entry -> of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Route::toString))
                .toList();
    }

    private static Stream<Route> of(RequestMappingInfo mapping, HandlerMethod handler) {
        var methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(path -> (methods.isEmpty() ? Stream.of(RequestMethod.GET) : methods.stream())
                        .map(method -> of(method.name(), RightsTable.plain(path), handler)));
    }

    private static Route of(String method, String path, HandlerMethod handler) {
        var parameters = List.of(handler.getMethod().getParameters());
        return new Route(
                method,
                path,
                parameters.stream()
                        .filter(parameter -> parameter.isAnnotationPresent(PathVariable.class))
                        .map(Parameter::getName)
                        .toList(),
                parameters.stream()
                        .filter(parameter -> parameter.isAnnotationPresent(RequestParam.class))
                        .filter(parameter -> parameter.getType() != MultipartFile.class)
                        .flatMap(parameter -> fields(parameter, handler))
                        .collect(toCollection(TreeSet::new))
                        .stream()
                        .toList(),
                parameters.stream()
                        .filter(parameter -> parameter.getType() == MultipartFile.class)
                        .map(Parameter::getName)
                        .toList());
    }

    private static Stream<String> fields(Parameter parameter, HandlerMethod handler) {
        if (Map.class.isAssignableFrom(parameter.getType())) return fieldsBeside(handler.getBeanType());
        var name = parameter.getAnnotation(RequestParam.class).name();
        return Stream.of(name.isEmpty() ? parameter.getName() : name);
    }

    private static Stream<String> fieldsBeside(Class<?> controller) {
        var folder = TEMPLATES.resolve(
                controller.getPackageName().replaceFirst("^pix\\.web\\.?", "").replace('.', '/'));
        try (var templates = Files.walk(folder)) {
            var found = templates
                    .filter(Files::isRegularFile)
                    .flatMap(Route::fieldsIn)
                    .toList();
            return Stream.concat(found.stream(), OF_ANSWERS.stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> fieldsIn(Path template) {
        try {
            return FIELD.matcher(Files.readString(template)).results().map((MatchResult field) -> field.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
