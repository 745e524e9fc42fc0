package pix.campaigns;

import java.util.Optional;
import pix.accounts.AccountId;

/**
 * A campaign as it was typed; anything may be missing or wrong.
 *
 * @param identifier whether participants are asked one; its label may still be empty
 * @param severalSendings empty: as is usual for its kind
 */
public record CampaignDraft(
        Optional<CampaignKind> kind,
        String name,
        String profile,
        boolean identifier,
        String identifierLabel,
        Optional<IdentifierAsked.Kind> identifierKind,
        String title,
        String landingText,
        Optional<Boolean> severalSendings,
        boolean sendsAtEnd,
        boolean withoutAccount,
        AccountId owner) {

    boolean isAssessment() {
        return kind.filter(each -> each == CampaignKind.ASSESSMENT).isPresent();
    }

    boolean isCollection() {
        return kind.filter(each -> each == CampaignKind.PROFILES).isPresent();
    }

    /** Profiles may be sent as often as one likes unless the campaign says otherwise; answers once. */
    boolean allowsSeveralSendings() {
        return severalSendings.orElseGet(this::isCollection);
    }

    Optional<IdentifierAsked> identifierAsked() {
        return identifier
                ? identifierKind.map(asked -> new IdentifierAsked(identifierLabel.strip(), asked))
                : Optional.empty();
    }

    static Optional<String> text(String typed) {
        return Optional.of(typed.strip()).filter(text -> !text.isEmpty());
    }
}
