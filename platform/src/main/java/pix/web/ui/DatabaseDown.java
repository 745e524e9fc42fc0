package pix.web.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells a database that cannot be reached from a fault of ours. */
final class DatabaseDown {

    /** By its name: what is stored where is no business of pages. */
    private static final String NO_CONNECTION = "java.sql.SQLTransientConnectionException";

    private DatabaseDown() {}

    /** Whether it is why this request's error is being shown. */
    static boolean isBehind(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault && isBehind(fault);
    }

    /** Whether it answers, but all its connections are taken at this moment: it is not down, and a try again may do. */
    static boolean isOnlyBusy(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault && isOnlyBusy(fault);
    }

    /** Where connections cannot be opened, the pool says why: the refusal of the database is its cause. */
    static boolean isOnlyBusy(Throwable fault) {
        return isBehind(fault)
                && causes(fault)
                        .anyMatch(
                                cause -> cause.getClass().getName().equals(NO_CONNECTION) && cause.getCause() == null);
    }

    static boolean isBehind(Throwable fault) {
        return causes(fault)
                .anyMatch(cause -> cause instanceof DataAccessResourceFailureException
                        || cause instanceof TransientDataAccessResourceException
                        || cause instanceof CannotCreateTransactionException
                        || cause instanceof TransactionSystemException);
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.<@Nullable Throwable>iterate(fault, cause -> cause != null, Throwable::getCause)
                .flatMap(Stream::ofNullable);
    }
}
