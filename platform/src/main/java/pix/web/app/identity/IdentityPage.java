package pix.web.app.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import pix.campaigns.Campaign;
import pix.organisations.Organisation;
import pix.organisations.OrganisationKind;
import pix.web.paths.AppPaths;
import pix.web.ui.Ui;

/**
 * Who are you? with or without an account to be opened.
 *
 * @param problems keys of texts, by field
 * @param refusal why nobody was recognised
 */
public record IdentityPage(
        Campaign campaign,
        Organisation organisation,
        IdentityForm form,
        boolean opensAccount,
        Map<String, String> problems,
        Optional<Refusal> refusal) {

    public String campaignPage() {
        return AppPaths.campaign(campaign.code());
    }

    public String here() {
        return opensAccount ? AppPaths.campaignSignUp(campaign.code()) : AppPaths.campaignIdentity(campaign.code());
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
        return refusal.map(why -> ui.t(why.key(), why.minutes())).orElse("");
    }

    /**
     * Why somebody is not let in.
     *
     * @param key of the text, the same whatever the roll says
     * @param minutes until one may try again, where that is why
     */
    public record Refusal(String key, long minutes) {}
}
