package pix.campaigns.participation;

import static pix.campaigns.participation.JoinOutcome.Reason.*;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.EmailAddress;
import pix.accounts.Person;
import pix.bank.framework.Device;
import pix.campaigns.Campaign;
import pix.campaigns.IdentifierAsked;
import pix.campaigns.participation.JoinOutcome.Joined;
import pix.campaigns.participation.JoinOutcome.Reason;
import pix.campaigns.participation.JoinOutcome.Refused;
import pix.engine.writing.Typed;
import pix.organisations.OrganisationViews;
import pix.organisations.Roll;
import pix.organisations.Roll.Enrolled;
import pix.organisations.student.StudentId;

/** A learner comes to a campaign with its code. A double click, or coming again, finds what was begun. */
@Service
public class JoinCampaign {

    private final LearnerParticipations learners;
    private final Participations participations;
    private final OrganisationViews organisations;
    private final Roll roll;
    private final BeginParticipation beginParticipation;
    private final Clock clock;

    JoinCampaign(
            LearnerParticipations learners,
            Participations participations,
            OrganisationViews organisations,
            Roll roll,
            BeginParticipation beginParticipation,
            Clock clock) {
        this.learners = learners;
        this.participations = participations;
        this.organisations = organisations;
        this.roll = roll;
        this.beginParticipation = beginParticipation;
        this.clock = clock;
    }

    /**
     * @param typed what the campaign asks besides the name; empty when it asks nothing
     * @param told the page said that results are sent at the end: without it they are not, whatever the campaign says now
     */
    @Transactional
    public JoinOutcome join(Person person, Campaign campaign, String typed, boolean told, Device device) {
        var before =
                learners.participations(person.id(), campaign.id()).stream().findFirst();
        if (before.isPresent()) return before.get().isDeleted() ? new Refused(REMOVED) : new Joined(before.get());
        if (campaign.isArchived()) return new Refused(ARCHIVED);
        var unfit = unfit(campaign, typed);
        if (unfit.isPresent()) return new Refused(unfit.get());
        var who = who(person, campaign);
        if (who.isEmpty()) return new Refused(NOT_ON_ROLL);
        var closed = closed(person, campaign, who.get());
        if (closed.isPresent()) return new Refused(closed.get());
        var identifier = campaign.identifier().map(asked -> kept(asked, typed));
        var participant = Participant.of(person.id(), who.get(), identifier);
        return new Joined(beginParticipation.begin(
                campaign, participant, campaign.sendsAtEnd() && told, Optional.empty(), device));
    }

    /** Why what was typed is not what the campaign asks besides the name. */
    public Optional<Reason> unfit(Campaign campaign, String typed) {
        return campaign.identifier().flatMap(asked -> problem(asked, typed));
    }

    private Optional<Enrolled> who(Person person, Campaign campaign) {
        var found = roll.hold(campaign.organisation(), person.id());
        if (found.isPresent()
                || organisations.organisation(campaign.organisation()).managesStudents()) return found;
        return Optional.of(roll.enrol(campaign.organisation(), person, clock.instant()));
    }

    private Optional<Reason> closed(Person person, Campaign campaign, Enrolled who) {
        if (!who.isActive()) return Optional.of(NO_LONGER_ON_ROLL);
        return participations.isTaken(campaign.organisation(), campaign.id(), new StudentId(who.id()), person.id())
                ? Optional.of(SOMEBODY_ELSE)
                : Optional.empty();
    }

    private static String kept(IdentifierAsked asked, String typed) {
        return asked.kind() == IdentifierAsked.Kind.EMAIL
                ? EmailAddress.of(typed).value()
                : Typed.line(typed);
    }

    private static Optional<Reason> problem(IdentifierAsked asked, String typed) {
        var kept = kept(asked, typed);
        if (kept.isEmpty()) return Optional.of(IDENTIFIER_REQUIRED);
        var isMail = asked.kind() == IdentifierAsked.Kind.EMAIL;
        return kept.length() > 255 || isMail && !EmailAddress.of(typed).isValid()
                ? Optional.of(IDENTIFIER_UNFIT)
                : Optional.empty();
    }
}
