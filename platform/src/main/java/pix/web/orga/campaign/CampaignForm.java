package pix.web.orga.campaign;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import pix.accounts.AccountId;
import pix.campaigns.Campaign;
import pix.campaigns.CampaignDraft;
import pix.campaigns.CampaignKind;
import pix.campaigns.IdentifierAsked;

/**
 * What was typed to create or to change a campaign; all of it is shown again when something is wrong.
 *
 * @param form which form it is, the same for two clicks
 */
public record CampaignForm(
        String form,
        String name,
        String kind,
        String profile,
        String severalSendingsOfProfiles,
        String severalSendingsOfResults,
        boolean sendsAtEnd,
        boolean withoutAccount,
        boolean identifier,
        String identifierLabel,
        String identifierKind,
        String title,
        String landingText,
        String owner) {

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final String YES = "oui";
    private static final String NO = "non";

    static CampaignForm blank(String profile, AccountId owner) {
        return new CampaignForm(
                UUID.randomUUID().toString(),
                "",
                "ASSESSMENT",
                profile,
                YES,
                NO,
                false,
                false,
                false,
                "",
                "TEXT",
                "",
                "",
                owner.toString());
    }

    /** A campaign to be changed or copied. */
    static CampaignForm of(Campaign campaign) {
        var several = campaign.severalSendings() ? YES : NO;
        return new CampaignForm(
                UUID.randomUUID().toString(),
                campaign.name(),
                campaign.kind().name(),
                campaign.profile().orElse(""),
                several,
                several,
                campaign.sendsAtEnd(),
                campaign.withoutAccount(),
                campaign.identifier().isPresent(),
                campaign.identifier().map(IdentifierAsked::label).orElse(""),
                campaign.identifier().map(each -> each.kind().name()).orElse("TEXT"),
                campaign.title().orElse(""),
                campaign.landingText().orElse(""),
                campaign.owner().toString());
    }

    static CampaignForm of(Map<String, String> typed) {
        return new CampaignForm(
                typed.getOrDefault("form", ""),
                typed.getOrDefault("name", ""),
                typed.getOrDefault("kind", ""),
                typed.getOrDefault("profile", ""),
                typed.getOrDefault("severalSendingsOfProfiles", YES),
                typed.getOrDefault("severalSendingsOfResults", NO),
                typed.getOrDefault("sendsAtEnd", NO).equals(YES),
                typed.getOrDefault("withoutAccount", NO).equals(YES),
                typed.getOrDefault("identifier", NO).equals(YES),
                typed.getOrDefault("identifierLabel", ""),
                typed.getOrDefault("identifierKind", ""),
                typed.getOrDefault("title", ""),
                lines(typed.getOrDefault("landingText", "")),
                typed.getOrDefault("owner", ""));
    }

    CampaignForm named(String other) {
        return new CampaignForm(
                form,
                other,
                kind,
                profile,
                severalSendingsOfProfiles,
                severalSendingsOfResults,
                sendsAtEnd,
                withoutAccount,
                identifier,
                identifierLabel,
                identifierKind,
                title,
                landingText,
                owner);
    }

    /** Changed, a campaign stays of its kind and about its parcours. */
    CampaignForm ofKind(Campaign campaign) {
        return new CampaignForm(
                form,
                name,
                campaign.kind().name(),
                campaign.profile().orElse(""),
                severalSendingsOfProfiles,
                severalSendingsOfResults,
                sendsAtEnd,
                campaign.withoutAccount(),
                campaign.identifier().isPresent(),
                campaign.identifier().map(IdentifierAsked::label).orElse(""),
                campaign.identifier().map(each -> each.kind().name()).orElse("TEXT"),
                title,
                landingText,
                owner);
    }

    public boolean isCollection() {
        return kind.equals(CampaignKind.PROFILES.name());
    }

    /** Fields of the other kind stand on the page too where scripts and styles do not hide them: they are left out. */
    CampaignDraft draft() {
        return new CampaignDraft(
                chosenKind(),
                name,
                isCollection() ? "" : profile,
                identifier,
                identifierLabel,
                chosenIdentifierKind(),
                isCollection() ? "" : title,
                landingText,
                Optional.of((isCollection() ? severalSendingsOfProfiles : severalSendingsOfResults).equals(YES)),
                sendsAtEnd && !isCollection(),
                withoutAccount && !isCollection(),
                chosenOwner());
    }

    /** Which form this is; none when a page of another version sent it. */
    Optional<UUID> id() {
        return Optional.of(form).filter(each -> ID.matcher(each).matches()).map(UUID::fromString);
    }

    private Optional<CampaignKind> chosenKind() {
        return Optional.of(kind)
                .filter(each -> each.matches("ASSESSMENT|PROFILES"))
                .map(CampaignKind::valueOf);
    }

    private Optional<IdentifierAsked.Kind> chosenIdentifierKind() {
        return Optional.of(identifierKind)
                .filter(each -> each.matches("TEXT|EMAIL"))
                .map(IdentifierAsked.Kind::valueOf);
    }

    private AccountId chosenOwner() {
        return new AccountId(owner.matches("\\d{1,18}") ? Long.parseLong(owner) : 0);
    }

    /** A browser sends two characters for a line's end; the reader counts one. */
    private static String lines(String typed) {
        return typed.replace("\r\n", "\n");
    }
}
