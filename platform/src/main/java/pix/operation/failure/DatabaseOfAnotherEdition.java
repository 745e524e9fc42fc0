package pix.operation.failure;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The tables were made by migrations that this edition of the application does not know. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseOfAnotherEdition extends AbstractFailureAnalyzer<FlywayValidateException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, FlywayValidateException cause) {
        return new FailureAnalysis(
                "The database was made by another edition of the application.\n" + cause.getMessage(),
                "Start the edition that made it, or begin with an empty database (PIX_DATA_DIR, PIX_DATABASE_URL).",
                cause);
    }
}
