package pix.organisations.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pix.teams.AcceptanceOutcome;
import pix.teams.AnInvitingSchool;
import pix.teams.MemberRole;
import pix.testing.StorageTest;

/** A head of school asks for their space by its UAI. */
@StorageTest
class ActivatingASpaceTests extends AnInvitingSchool {

    static final String HOME = "192.0.2.7";

    @Autowired
    AskForActivation askForActivation;

    @Test
    void what_a_school_s_mailbox_received_is_passed_on_to_whoever_administers() {
        var known = organisations.school("9380001A", "ce.9380001a@academie.example");
        askForActivation.ask(new Activation("9380001A", "Ada", "Delorme"), Locale.FRENCH, HOME);
        var invitation = views.pending(known.space()).getFirst();

        assertThat(acceptInvitation.accept(ada.id(), known.space(), invitation.id(), invitation.code()))
                .isEqualTo(AcceptanceOutcome.JOINED);
    }

    @Test
    void f9_a_uai_among_blanks_sends_the_school_an_invitation_to_administer() {
        var known = organisations.school("9380001A", "ce.9380001a@academie.example");

        var outcome = askForActivation.ask(new Activation(" 9380001a ", " Rosa ", "Luxembourg"), Locale.FRENCH, HOME);

        assertThat(outcome).isEqualTo(ActivationOutcome.SENT);
        assertThat(views.pending(known.space())).singleElement().satisfies(invitation -> {
            assertThat(invitation.email().value()).isEqualTo("ce.9380001a@academie.example");
            assertThat(invitation.role()).contains(MemberRole.ADMINISTRATOR);
        });
        assertThat(jdbc.sql("select plain from mail.outbox where recipient = 'ce.9380001a@academie.example'")
                        .query(String.class)
                        .single())
                .contains("Quelqu’un (initiales : R.\u00A0L.) a demandé à administrer")
                .doesNotContain("Rosa", "Luxembourg");
    }

    @Test
    void a_place_that_asks_for_activation_after_activation_is_stopped() {
        for (int demand = 1; demand <= 20; demand++)
            askForActivation.ask(new Activation("9380009Z", "Rosa", "Luxembourg"), Locale.FRENCH, HOME);
        organisations.school("9380001A", "ce.9380001a@academie.example");
        var demand = new Activation("9380001A", "Rosa", "Luxembourg");

        assertThat(askForActivation.ask(demand, Locale.FRENCH, HOME)).isEqualTo(ActivationOutcome.TOO_MANY);
        assertThat(askForActivation.ask(demand, Locale.FRENCH, "192.0.2.8")).isEqualTo(ActivationOutcome.SENT);
    }

    @Test
    void four_things_keep_a_school_from_being_activated() {
        organisations.school("9380002B", "");
        organisations.school("9380003C", "a@academie.example");
        organisations.school("9380003C", "b@academie.example");
        organisations.archive(organisations.school("9380004D", "c@academie.example"), people.administrator());

        assertThat(List.of("9380009Z", "9380002B", "9380003C", "9380004D"))
                .extracting(uai -> askForActivation.ask(new Activation(uai, "Rosa", "Luxembourg"), Locale.FRENCH, HOME))
                .containsExactly(
                        ActivationOutcome.UNKNOWN_UAI,
                        ActivationOutcome.NO_MAILBOX,
                        ActivationOutcome.SEVERAL_WITH_UAI,
                        ActivationOutcome.ARCHIVED);
    }
}
