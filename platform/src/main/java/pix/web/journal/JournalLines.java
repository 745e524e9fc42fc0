package pix.web.journal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import pix.accounts.AccountId;
import pix.audit.Act;
import pix.audit.ActFilter;
import pix.audit.ActKind;
import pix.audit.ActPage;
import pix.web.ui.Choice;
import pix.web.ui.Filters;
import pix.web.ui.Ui;

/**
 * Acts of the journal, the latest first.
 *
 * @param here the address of the page, filters left out
 * @param names of whoever acted or was acted upon, while there is one
 * @param links the page of what an act was on; empty where it has none
 */
public record JournalLines(
        String here, ActPage found, Map<AccountId, String> names, Filters filters, Function<Act, String> links) {

    private static final Set<String> NUMBERED =
            Set.of("student", "campaign", "organisation", "invitation", "member", "account", "report");

    public List<Act> acts() {
        return found.acts();
    }

    public String actor(Act act) {
        return act.actor()
                .map(account -> names.getOrDefault(account, account.toString()))
                .orElse("–");
    }

    /** What was done, and how often where that is counted. */
    public String words(Ui ui, Act act) {
        var words = act.kind().map(kind -> ui.t("register.act." + kind.word())).orElse("–");
        return act.times() > 1 ? ui.t("register.journal.times", words, act.times()) : words;
    }

    /** A role by its name on the pages; all else as it was written. */
    public String details(Ui ui, Act act) {
        var isRole = act.kind()
                .filter(kind -> kind == ActKind.MEMBER_JOINED || kind == ActKind.MEMBER_ROLECHANGED)
                .isPresent();
        return isRole ? ui.t("orga.role." + act.details()) : act.details();
    }

    /** A person by name while there is one; all else by its number, since what is named here may be gone. */
    public String subject(Ui ui, Act act) {
        return act.person()
                .flatMap(account -> Optional.ofNullable(names.get(account)))
                .orElseGet(() -> numbered(ui, act.subject()));
    }

    /** « Élève n° 7 »; empty for what has no number. */
    public static String numbered(Ui ui, String subject) {
        var words = subject.split(" ", 2);
        return NUMBERED.contains(words[0]) && words.length == 2 ? ui.t("orga.journal." + words[0], words[1]) : "";
    }

    public String link(Act act) {
        return links.apply(act);
    }

    public List<Choice> families(Ui ui) {
        return Stream.of(ActKind.Family.values())
                .map(family -> new Choice(family.name(), ui.t("register.journal.family." + family)))
                .toList();
    }

    /** Only what the same person did; empty where nobody is known. */
    public String ofActor(Act act) {
        return act.actor()
                .map(account -> here
                        + filters.without(ActFilter.BEFORE)
                                .with(ActFilter.ACTOR, account.toString())
                                .address())
                .orElse("");
    }

    /** The next page; empty on the last one. */
    public String older() {
        return found.older()
                .map(before ->
                        here + filters.with(ActFilter.BEFORE, before.toString()).address())
                .orElse("");
    }
}
