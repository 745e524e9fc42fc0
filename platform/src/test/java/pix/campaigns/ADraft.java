package pix.campaigns;

import java.util.Optional;
import pix.accounts.AccountId;

/** A campaign as somebody types it who makes no mistake; a test changes one thing. */
public record ADraft(CampaignDraft draft) {

    public static ADraft assessment(AccountId owner) {
        return new ADraft(new CampaignDraft(
                Optional.of(CampaignKind.ASSESSMENT),
                "3e4, mener une recherche",
                "1.1",
                false,
                "",
                Optional.empty(),
                "Mener une recherche",
                "À faire avant le 18 mars.",
                Optional.empty(),
                false,
                false,
                owner));
    }

    public static ADraft collection(AccountId owner) {
        return assessment(owner).of(CampaignKind.PROFILES).profile("").title("");
    }

    ADraft of(CampaignKind kind) {
        return with(Optional.of(kind), draft.name(), draft.profile(), draft.title(), draft.landingText());
    }

    ADraft name(String name) {
        return with(draft.kind(), name, draft.profile(), draft.title(), draft.landingText());
    }

    public ADraft profile(String profile) {
        return with(draft.kind(), draft.name(), profile, draft.title(), draft.landingText());
    }

    ADraft title(String title) {
        return with(draft.kind(), draft.name(), draft.profile(), title, draft.landingText());
    }

    ADraft landingText(String text) {
        return with(draft.kind(), draft.name(), draft.profile(), draft.title(), text);
    }

    ADraft noKind() {
        return with(Optional.empty(), draft.name(), draft.profile(), draft.title(), draft.landingText());
    }

    public ADraft asking(String label, Optional<IdentifierAsked.Kind> kind) {
        return rest(true, label, kind, draft.severalSendings(), draft.withoutAccount());
    }

    public ADraft severalSendings(boolean several) {
        return rest(
                draft.identifier(),
                draft.identifierLabel(),
                draft.identifierKind(),
                Optional.of(several),
                draft.withoutAccount());
    }

    public ADraft withoutAccount() {
        return rest(draft.identifier(), draft.identifierLabel(), draft.identifierKind(), draft.severalSendings(), true);
    }

    public ADraft sendingAtEnd() {
        return new ADraft(new CampaignDraft(
                draft.kind(),
                draft.name(),
                draft.profile(),
                draft.identifier(),
                draft.identifierLabel(),
                draft.identifierKind(),
                draft.title(),
                draft.landingText(),
                draft.severalSendings(),
                true,
                draft.withoutAccount(),
                draft.owner()));
    }

    private ADraft with(Optional<CampaignKind> kind, String name, String profile, String title, String text) {
        return new ADraft(new CampaignDraft(
                kind,
                name,
                profile,
                draft.identifier(),
                draft.identifierLabel(),
                draft.identifierKind(),
                title,
                text,
                draft.severalSendings(),
                draft.sendsAtEnd(),
                draft.withoutAccount(),
                draft.owner()));
    }

    private ADraft rest(
            boolean identifier,
            String label,
            Optional<IdentifierAsked.Kind> kind,
            Optional<Boolean> several,
            boolean withoutAccount) {
        return new ADraft(new CampaignDraft(
                draft.kind(),
                draft.name(),
                draft.profile(),
                identifier,
                label,
                kind,
                draft.title(),
                draft.landingText(),
                several,
                draft.sendsAtEnd(),
                withoutAccount,
                draft.owner()));
    }
}
