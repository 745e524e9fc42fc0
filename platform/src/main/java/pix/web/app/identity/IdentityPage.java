package pix.web.app.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import pix.accounts.MaskedLogin;
import pix.accounts.student.WaysIn;
import pix.campaigns.Campaign;
import pix.organisations.Organisation;
import pix.organisations.OrganisationKind;
import pix.organisations.student.LinkOutcome;
import pix.organisations.student.LinkOutcome.AccountIsAnotherPersons;
import pix.organisations.student.LinkOutcome.AccountIsAnotherStudent;
import pix.organisations.student.LinkOutcome.Free;
import pix.organisations.student.LinkOutcome.Linked;
import pix.organisations.student.LinkOutcome.LinkedElsewhere;
import pix.organisations.student.LinkOutcome.LinkedHere;
import pix.organisations.student.LinkOutcome.Unknown;
import pix.web.ui.Ui;

/**
 * Who are you? with or without an account to be opened.
 *
 * @param problems keys of texts, by field
 * @param refusal why the student that was found, or not, is not this person
 */
public record IdentityPage(
        Campaign campaign,
        Organisation organisation,
        IdentityForm form,
        boolean opensAccount,
        Map<String, String> problems,
        Optional<LinkOutcome> refusal) {

    public String campaignPage() {
        return "/campagnes/" + campaign.code();
    }

    public String here() {
        return campaignPage() + (opensAccount ? "/inscription" : "/identite");
    }

    public boolean asksNumber() {
        return organisation.kind() == OrganisationKind.SUP;
    }

    public String error(Ui ui, String field) {
        return Optional.ofNullable(problems.get(field)).map(ui::t).orElse("");
    }

    public Map<String, String> errors(Ui ui) {
        var errors = new LinkedHashMap<String, String>();
        problems.forEach((field, key) -> errors.put(field, ui.t(key)));
        return errors;
    }

    public String words(Ui ui) {
        return refusal.map(why -> words(ui, why)).orElse("");
    }

    /** Whether there is an account to log in to instead. */
    public boolean offersLogin() {
        return refusal.filter(why -> why instanceof LinkedHere || why instanceof LinkedElsewhere)
                .isPresent();
    }

    private static String words(Ui ui, LinkOutcome why) {
        return switch (why) {
            case Linked _, Free _ -> "";
            case Unknown() -> ui.t("identity.refused.unknown");
            case LinkedHere(var account) ->
                login(account)
                        .map(login -> ui.t("identity.refused.here.login", login))
                        .orElseGet(() -> ui.t("identity.refused.here"));
            case LinkedElsewhere(var account) ->
                login(account)
                        .map(login -> ui.t("identity.refused.elsewhere.login", login))
                        .orElseGet(() -> ui.t("identity.refused.elsewhere"));
            case AccountIsAnotherStudent() -> ui.t("identity.refused.student");
            case AccountIsAnotherPersons() -> ui.t("identity.refused.person");
        };
    }

    private static Optional<String> login(Optional<WaysIn> account) {
        return account.flatMap(WaysIn::masked).map(MaskedLogin::value);
    }
}
