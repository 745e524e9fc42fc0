package pix.campaigns;

import static pix.campaigns.CampaignProblem.*;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import pix.accounts.AccountId;
import pix.bank.framework.TargetProfile.Permission;
import pix.content.OfferedProfile;

/**
 * What a campaign must be: rule O4.2.
 *
 * @param profile the one that was asked for, if it is offered to the organisation
 * @param owners who may own it: the organisation's members
 * @param severalSendingsAllowed whether assessments of this organisation may be sent more than once
 */
record CampaignRules(
        Optional<OfferedProfile> profile, Set<AccountId> owners, boolean severalSendingsAllowed, boolean hasRoll) {

    private static final int NAME = 255;
    private static final int TITLE = 50;
    private static final int LANDING_TEXT = 5000;

    /** All that is wrong, in the order of the form. */
    Set<CampaignProblem> problems(CampaignDraft draft) {
        var problems = EnumSet.noneOf(CampaignProblem.class);
        if (draft.kind().isEmpty()) problems.add(PURPOSE_REQUIRED);
        problems.addAll(wording(draft));
        problems.addAll(content(draft));
        if (!owners.contains(draft.owner())) problems.add(OWNER_UNKNOWN);
        return problems;
    }

    private static Set<CampaignProblem> wording(CampaignDraft draft) {
        var problems = EnumSet.noneOf(CampaignProblem.class);
        if (draft.name().isBlank()) problems.add(NAME_REQUIRED);
        if (draft.name().strip().length() > NAME) problems.add(NAME_TOO_LONG);
        if (draft.title().strip().length() > TITLE) problems.add(TITLE_TOO_LONG);
        if (draft.landingText().strip().length() > LANDING_TEXT) problems.add(LANDING_TEXT_TOO_LONG);
        if (draft.isCollection() && !draft.title().isBlank()) problems.add(TITLE_NOT_ALLOWED);
        if (!draft.identifier()) return problems;
        if (draft.identifierLabel().isBlank()) problems.add(IDENTIFIER_LABEL_REQUIRED);
        if (draft.identifierLabel().length() > NAME) problems.add(IDENTIFIER_LABEL_TOO_LONG);
        if (draft.identifierKind().isEmpty()) problems.add(IDENTIFIER_KIND_REQUIRED);
        return problems;
    }

    private Set<CampaignProblem> content(CampaignDraft draft) {
        var problems = EnumSet.noneOf(CampaignProblem.class);
        if (draft.isCollection() && !draft.profile().isBlank()) problems.add(PROFILE_NOT_ALLOWED);
        if (draft.isCollection() && draft.sendsAtEnd()) problems.add(SENDING_AT_END_NOT_ALLOWED);
        if (draft.isAssessment()) problems.addAll(assessment(draft));
        else if (draft.withoutAccount()) problems.add(WITHOUT_ACCOUNT_NOT_ALLOWED);
        return problems;
    }

    private Set<CampaignProblem> assessment(CampaignDraft draft) {
        var problems = EnumSet.noneOf(CampaignProblem.class);
        if (draft.profile().isBlank()) problems.add(PROFILE_REQUIRED);
        else if (profile.isEmpty()) problems.add(PROFILE_UNKNOWN);
        else if (!profile.get().isOpen()) problems.add(PROFILE_IN_PREPARATION);
        if (draft.allowsSeveralSendings() && !severalSendingsAllowed) problems.add(SEVERAL_SENDINGS_NOT_ALLOWED);
        if (draft.withoutAccount() && !isForGuests()) problems.add(WITHOUT_ACCOUNT_NOT_ALLOWED);
        return problems;
    }

    /** Where there is a roll, who takes part must be on it. */
    private boolean isForGuests() {
        return !hasRoll
                && profile.filter(each -> each.allows(Permission.WITHOUT_ACCOUNT))
                        .isPresent();
    }
}
