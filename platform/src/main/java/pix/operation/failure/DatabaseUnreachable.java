package pix.operation.failure;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The PostgreSQL of PIX_DATABASE_URL does not answer, or does not know us. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseUnreachable extends AbstractFailureAnalyzer<PSQLException> {

    private static final String CONNECTION = "08";
    private static final String LOGIN = "28";
    private static final String NO_SUCH_DATABASE = "3D";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, PSQLException cause) {
        var state = cause.getSQLState();
        if (state == null) return null;
        return switch (state.substring(0, 2)) {
            case CONNECTION, LOGIN, NO_SUCH_DATABASE ->
                new FailureAnalysis(
                        "The database cannot be used: " + cause.getMessage(),
                        "Check PIX_DATABASE_URL, PIX_DATABASE_USER and PIX_DATABASE_PASSWORD (docs/operations.md).",
                        cause);
            default -> null;
        };
    }
}
