package pix.assessment.report;

import java.util.Optional;
import java.util.Set;
import pix.accounts.AccountId;

/**
 * Which reports one wants to see.
 *
 * @param skills numbers; empty for all
 * @param handler who has them in hand; empty for whoever
 */
public record ReportFilter(Optional<ReportState> state, Optional<Set<Integer>> skills, Optional<AccountId> handler) {

    public static final ReportFilter ALL = new ReportFilter(Optional.empty(), Optional.empty(), Optional.empty());
}
