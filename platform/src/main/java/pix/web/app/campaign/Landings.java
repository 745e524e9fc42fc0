package pix.web.app.campaign;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import pix.accounts.Person;
import pix.bank.framework.Device;
import pix.campaigns.Campaign;
import pix.campaigns.participation.Participation;
import pix.campaigns.participation.ParticipationViews;
import pix.content.Coverage;
import pix.content.RunningRelease;
import pix.content.TargetProfiles;
import pix.organisations.OrganisationViews;
import pix.web.app.campaign.LandingPage.Elsewhere;
import pix.web.app.campaign.LandingPage.State;
import pix.web.paths.AppPaths;

/** Makes the first page of a campaign for whoever reads it. */
@Component
class Landings {

    private final ParticipationViews participations;
    private final OrganisationViews organisations;
    private final TargetProfiles profiles;
    private final RunningRelease release;

    Landings(
            ParticipationViews participations,
            OrganisationViews organisations,
            TargetProfiles profiles,
            RunningRelease release) {
        this.participations = participations;
        this.organisations = organisations;
        this.profiles = profiles;
        this.release = release;
    }

    LandingPage of(Campaign campaign, Optional<Person> person, Device device, String typed, Optional<String> problem) {
        var latest = person.flatMap(reader -> participations.latest(reader.id(), campaign));
        return new LandingPage(
                campaign,
                organisations.organisation(campaign.organisation()).name(),
                lacking(campaign),
                elsewhere(campaign, device),
                person.filter(reader -> !reader.isGuest()).map(reader -> reader.firstName() + " " + reader.lastName()),
                latest.map(Landings::state).orElse(State.NEW),
                latest.flatMap(Participation::attempt).map(AppPaths::attempt),
                typed,
                problem.or(() -> latest.filter(Participation::isDeleted).map(_ -> "campaign.refused.REMOVED"))
                        .or(() -> Optional.of("campaign.refused.ARCHIVED").filter(_ -> campaign.isArchived())));
    }

    /** Where a visitor makes an account: a pupil of a roll may do without an e-mail address. */
    String wayIn(Campaign campaign) {
        var isForPupils = organisations.organisation(campaign.organisation()).managesStudents();
        return isForPupils
                ? AppPaths.campaignSignUp(campaign.code())
                : AppPaths.SIGN_UP + "?retour=" + AppPaths.campaign(campaign.code());
    }

    private Optional<Coverage> lacking(Campaign campaign) {
        return campaign.profile()
                .flatMap(profiles::find)
                .map(offered -> offered.coverage(campaign.targets()))
                .filter(coverage -> !coverage.isWhole());
    }

    private Elsewhere elsewhere(Campaign campaign, Device device) {
        var targets = campaign.targets();
        return new Elsewhere(waiting(targets, device), waiting(targets, Device.PHONE), targets.size());
    }

    /** How many of the skills are asked on other devices only. */
    private int waiting(Set<Integer> skills, Device device) {
        return (int) skills.stream()
                .flatMap(skill -> release.item(skill).stream())
                .filter(item -> !item.devices().contains(device))
                .count();
    }

    private static State state(Participation latest) {
        return switch (latest.status()) {
            case STARTED -> State.STARTED;
            case TO_SHARE -> State.TO_SHARE;
            case SHARED -> State.SHARED;
        };
    }
}
