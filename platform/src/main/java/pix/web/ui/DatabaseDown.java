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

    private DatabaseDown() {}

    /** Whether it is why this request's error is being shown. */
    static boolean isBehind(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault && isBehind(fault);
    }

    static boolean isBehind(Throwable fault) {
        return Stream.<@Nullable Throwable>iterate(fault, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof DataAccessResourceFailureException
                        || cause instanceof TransientDataAccessResourceException
                        || cause instanceof CannotCreateTransactionException
                        || cause instanceof TransactionSystemException);
    }
}
