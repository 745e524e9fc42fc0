package pix.testing;

import static java.util.Objects.requireNonNull;

import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import pix.architecture.SqlRules;

/**
 * Sees each statement of ours as it is sent, put together of all its parts, and fails the test that sends one which names
 * another capability's table or says no owner. What libraries send is theirs.
 */
final class SqlGuard implements BeanPostProcessor {

    /** Between who sends a statement and its connection. */
    private static final Pattern CARRIERS =
            Pattern.compile("(java|jdk|javax|sun|com\\.sun|com\\.zaxxer|org\\.springframework|org\\.postgresql)\\..*");

    private static final StackWalker STACK = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE);

    private record Sent(String capability, String statement) {}

    private final Map<Sent, List<String>> faults = new ConcurrentHashMap<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? watched(DataSource.class, source) : bean;
    }

    private <T> T watched(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (_, method, values) -> answer(real, method, values)));
    }

    private @Nullable Object answer(Object real, Method method, Object @Nullable [] values) throws Throwable {
        if (method.getName().startsWith("prepare") && values != null && values[0] instanceof String statement)
            check(statement);
        try {
            var answer = method.invoke(real, values);
            return answer instanceof Connection connection && !method.getName().equals("unwrap")
                    ? watched(Connection.class, connection)
                    : answer;
        } catch (InvocationTargetException e) {
            throw requireNonNull(e.getCause());
        }
    }

    private void check(String statement) {
        var capability = sender().flatMap(SqlGuard::capability);
        if (capability.isEmpty()) return;
        var found = faults.computeIfAbsent(
                new Sent(capability.get(), statement), sent -> SqlRules.faults(sent.capability(), sent.statement()));
        if (!found.isEmpty()) throw new AssertionError(capability.get() + " " + found + ":\n" + statement);
    }

    /** Whoever is nearest to the connection and does not merely carry. */
    private static Optional<Class<?>> sender() {
        return STACK.walk(frames -> frames.<Class<?>>map(StackFrame::getDeclaringClass)
                .filter(type -> type != SqlGuard.class && !type.isHidden() && !Proxy.isProxyClass(type))
                .filter(type -> !CARRIERS.matcher(type.getName()).matches())
                .findFirst());
    }

    /** Tests look into any table; those that are wrong on purpose do not. */
    private static Optional<String> capability(Class<?> sender) {
        var name = sender.getName();
        var isTest = sender.getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()
                .contains("test-classes");
        if (!name.startsWith("pix.") || isTest && !name.contains(".wrong.")) return Optional.empty();
        return Optional.of(name.split("\\.")[1]);
    }
}
