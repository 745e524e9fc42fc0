package pix.web.orga.campaign;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pix.bank.framework.TargetProfile.Permission;
import pix.campaigns.Campaign;
import pix.campaigns.CampaignProblem;
import pix.campaigns.CampaignProblem.Field;
import pix.organisations.Member;
import pix.web.paths.OrgaPaths;
import pix.web.ui.Choice;
import pix.web.ui.Ui;

/**
 * The form of a campaign.
 *
 * @param edited the campaign that is changed; none when one is created
 * @param fixed whether how often one sends can no longer be changed
 */
public record CampaignFormPage(
        Member member,
        CampaignForm form,
        Set<CampaignProblem> problems,
        List<ProfileShelf> shelves,
        List<Choice> owners,
        Optional<Campaign> edited,
        boolean fixed) {

    public String home() {
        return OrgaPaths.campaigns(member.organisation().id());
    }

    public int daysBetween() {
        return Campaign.DAYS_BETWEEN_SENDINGS;
    }

    /** Where the form is sent. */
    public String action() {
        return edited.map(campaign ->
                        OrgaPaths.campaignEdition(member.organisation().id(), campaign.id()))
                .orElse(home());
    }

    public String back() {
        return edited.map(campaign -> OrgaPaths.campaign(member.organisation().id(), campaign.id()))
                .orElse(home());
    }

    /** The open parcours that may be taken without an account, by name. */
    public String forGuests(String language) {
        return shelves.stream()
                .flatMap(shelf -> shelf.profiles().stream())
                .filter(offered -> offered.isOpen() && offered.allows(Permission.WITHOUT_ACCOUNT))
                .map(offered -> offered.profile().name().in(language))
                .collect(joining(", "));
    }

    /** What to say beside a field; nothing when it is right. */
    public String error(Ui ui, Field field) {
        return problems.stream()
                .filter(problem -> problem.field() == field)
                .findFirst()
                .map(problem -> ui.t("campaigns.problem." + problem))
                .orElse("");
    }

    /** All of it, by the field's id, in the order of the form. */
    public Map<String, String> errors(Ui ui) {
        var errors = new LinkedHashMap<String, String>();
        for (var field : Field.values()) if (!error(ui, field).isEmpty()) errors.put(id(field), error(ui, field));
        return errors;
    }

    private String id(Field field) {
        return switch (field) {
            case NAME -> "name";
            case KIND -> "kind";
            case PROFILE -> "profile";
            case SEVERAL_SENDINGS -> form.isCollection() ? "severalSendingsOfProfiles" : "severalSendingsOfResults";
            case SENDING_AT_END -> "sendsAtEnd";
            case WITHOUT_ACCOUNT -> "withoutAccount";
            case IDENTIFIER_LABEL -> "identifierLabel";
            case IDENTIFIER_KIND -> "identifierKind";
            case TITLE -> "title";
            case LANDING_TEXT -> "landingText";
            case OWNER -> "owner";
        };
    }
}
