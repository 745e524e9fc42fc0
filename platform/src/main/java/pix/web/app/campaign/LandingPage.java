package pix.web.app.campaign;

import java.util.Optional;
import pix.campaigns.Campaign;
import pix.campaigns.IdentifierAsked;
import pix.content.Coverage;
import pix.web.ui.FieldKind;

/**
 * The first page of a campaign.
 *
 * @param organisation who will receive what is sent
 * @param lacking what its parcours lacks today, if anything
 * @param elsewhere how many of its questions wait for another device than the one in hand
 * @param person whoever is signed in, by name: a computer is often shared
 * @param state where this person stands
 * @param typed the identifier as it was typed
 * @param problem the key of why one could not begin
 */
public record LandingPage(
        Campaign campaign,
        String organisation,
        Optional<Coverage> lacking,
        Elsewhere elsewhere,
        Optional<String> person,
        State state,
        Optional<String> resume,
        String typed,
        Optional<String> problem) {

    /** What the form says back when the page has told that results are sent at the end. */
    public static final String AT_END = "fin";

    /**
     * Skills of the parcours that cannot be asked here.
     *
     * @param count on the device in hand
     * @param onPhones what it would be on a telephone
     */
    public record Elsewhere(int count, int onPhones, int targets) {}

    /** Where a reader stands with a campaign. */
    public enum State {
        NEW,
        STARTED,
        TO_SHARE,
        SHARED
    }

    /** What the reader consents to by beginning: the key of it. */
    public String consent() {
        return "campaign.consent."
                + (campaign.sendsAtEnd() ? "AT_END" : campaign.kind().name());
    }

    /** Whether one may begin at once: those without an account may only where the campaign says so. */
    public boolean beginsHere() {
        return person.isPresent() || campaign.withoutAccount();
    }

    public Optional<String> identifierLabel() {
        return campaign.identifier().map(IdentifierAsked::label);
    }

    public FieldKind identifierField() {
        var isMail = campaign.identifier().filter(asked -> asked.kind() == IdentifierAsked.Kind.EMAIL);
        return isMail.isPresent() ? FieldKind.EMAIL : FieldKind.IDENTIFIER;
    }

    public boolean isProblemOfIdentifier() {
        return problem.filter(key -> key.contains("IDENTIFIER")).isPresent();
    }
}
