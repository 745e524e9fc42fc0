package pix.operation.failure;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import pix.shared.UnusableSetting;

/** A setting is of the wrong kind: letters where a number should be. What it holds is not repeated: it may be a secret. */
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class SettingNotUnderstood extends AbstractFailureAnalyzer<BindException> {

    /** Settings whose name is not that of the property. */
    private static final Map<String, String> NAMES = Map.of(
            "server.port", "PORT",
            "server.forward-headers-strategy", "PIX_PROXY_HEADERS",
            "pix.database.folder", "PIX_DATA_DIR",
            "pix.mail.server", "PIX_SMTP_URL",
            "pix.mail.starttls", "PIX_SMTP_STARTTLS",
            "pix.mail.from", "PIX_MAIL_FROM");

    @Override
    protected FailureAnalysis analyze(Throwable failure, BindException cause) {
        var unusable = new UnusableSetting(name(cause.getName().toString()), wanted(cause));
        return new SettingUnusable().analyze(failure, unusable);
    }

    static String name(String property) {
        return Optional.ofNullable(NAMES.get(property))
                .orElseGet(() -> property.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"));
    }

    private static String wanted(BindException cause) {
        Class<?> type = cause.getTarget().getType().resolve(String.class);
        if (type.isEnum())
            return Stream.of(type.getEnumConstants())
                    .map(one -> one.toString().toLowerCase(Locale.ROOT))
                    .collect(joining(", ", "it is one of ", "."));
        if (type == ZoneId.class) return "it needs the name of a time zone, as Europe/Paris or Indian/Reunion.";
        if (type == URI.class) return "it needs an address, as https://pix.example.";
        if (type == boolean.class || type == Boolean.class) return "it is true or false.";
        if (type == int.class || type == Integer.class || type == long.class) return "it needs a whole number.";
        return "it is not understood.";
    }
}
