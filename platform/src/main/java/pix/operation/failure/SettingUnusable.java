package pix.operation.failure;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import pix.shared.UnusableSetting;

/** A setting says itself what is wrong with it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class SettingUnusable extends AbstractFailureAnalyzer<UnusableSetting> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnusableSetting cause) {
        return new FailureAnalysis(cause.getMessage(), "docs/operations.md tells what each setting is.", cause);
    }
}
