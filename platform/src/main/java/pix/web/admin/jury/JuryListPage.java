package pix.web.admin.jury;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pix.accounts.AccountId;
import pix.certification.jury.JuryLine;
import pix.certification.jury.JuryQueue;
import pix.web.paths.AdminPaths;
import pix.web.ui.Link;
import pix.web.ui.Ui;

/**
 * The finalised sessions of one queue.
 *
 * @param counts how many each queue has
 * @param names of those who have a session in hand
 */
public record JuryListPage(
        JuryQueue queue,
        Map<JuryQueue, Integer> counts,
        List<JuryLine> lines,
        Map<AccountId, String> names,
        int page,
        int pages) {

    public List<Link> tabs(Ui ui) {
        return Stream.of(JuryQueue.values())
                .map(each -> new Link(AdminPaths.jury(each), ui.t("jury.queue." + each, counts.getOrDefault(each, 0))))
                .toList();
    }

    public String inHand(JuryLine line) {
        return line.inHand().map(by -> names.getOrDefault(by, "-")).orElse("-");
    }
}
