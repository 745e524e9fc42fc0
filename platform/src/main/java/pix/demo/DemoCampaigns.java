package pix.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import pix.accounts.AccountId;
import pix.accounts.NewAccount;
import pix.accounts.NewAccount.Login.ByUsername;
import pix.accounts.OpenAccount;
import pix.accounts.Person;
import pix.accounts.Username;
import pix.accounts.password.PasswordHash;
import pix.assessment.AttemptId;
import pix.assessment.CurrentAttempt;
import pix.assessment.GiveAnswer;
import pix.assessment.SentAnswer;
import pix.bank.framework.Device;
import pix.campaigns.Campaign;
import pix.campaigns.CampaignDraft;
import pix.campaigns.CampaignKind;
import pix.campaigns.CampaignOutcome.Kept;
import pix.campaigns.CreateCampaign;
import pix.campaigns.participation.JoinCampaign;
import pix.campaigns.participation.JoinOutcome.Joined;
import pix.campaigns.participation.ShareResults;
import pix.content.RunningRelease;
import pix.demo.DemoRoll.Enrolled;
import pix.organisations.Member;
import pix.organisations.student.LinkStudent;
import pix.organisations.student.StudentIdentity;
import pix.shared.InDemoOnly;

/** A campaign of the school in which a class takes part, pupil by pupil, by answering the questions that are asked. */
@Component
@InDemoOnly
class DemoCampaigns {

    private static final int PARTICIPANTS = 12;
    private static final int A_FEW = 4;

    private final CreateCampaign createCampaign;
    private final OpenAccount accounts;
    private final LinkStudent link;
    private final JoinCampaign join;
    private final CurrentAttempt current;
    private final GiveAnswer giveAnswer;
    private final ShareResults share;
    private final RunningRelease release;

    DemoCampaigns(
            CreateCampaign createCampaign,
            OpenAccount accounts,
            LinkStudent link,
            JoinCampaign join,
            CurrentAttempt current,
            GiveAnswer giveAnswer,
            ShareResults share,
            RunningRelease release) {
        this.createCampaign = createCampaign;
        this.accounts = accounts;
        this.link = link;
        this.join = join;
        this.current = current;
        this.giveAnswer = giveAnswer;
        this.share = share;
        this.release = release;
    }

    void launch(Member teacher, PasswordHash hash) {
        create(teacher, CampaignKind.PROFILES, "Profils de la rentrée", "", "");
        create(teacher, CampaignKind.ASSESSMENT, "Mener une recherche – 6e", "1.1", "Mener une recherche")
                .ifPresent(campaign -> participants(hash).forEach(person -> takePart(campaign, person)));
    }

    private Optional<Campaign> create(Member teacher, CampaignKind kind, String name, String profile, String title) {
        var draft = new CampaignDraft(
                Optional.of(kind),
                name,
                profile,
                false,
                "",
                Optional.empty(),
                title,
                "À faire avant les vacances. Bon courage !",
                Optional.empty(),
                false,
                false,
                teacher.account());
        return createCampaign.create(teacher, draft) instanceof Kept(var campaign)
                ? Optional.of(campaign)
                : Optional.empty();
    }

    private List<Person> participants(PasswordHash hash) {
        var people = new ArrayList<Person>();
        for (var student : DemoRoll.STUDENTS.reversed().subList(0, PARTICIPANTS))
            open(student, hash)
                    .ifPresent(id ->
                            people.add(new Person(id, student.firstName(), student.lastName(), Optional.empty())));
        return people;
    }

    private Optional<AccountId> open(Enrolled student, PasswordHash hash) {
        var username = Username.free(
                student.firstName(), student.lastName(), student.birth(), _ -> false, RandomGenerator.getDefault());
        return accounts.open(new NewAccount(
                student.firstName(),
                student.lastName(),
                new ByUsername(username.value()),
                hash,
                Locale.FRENCH,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    /** Every fourth stops on the way, every fourth keeps the results; the others send them. */
    private void takePart(Campaign campaign, Person person) {
        var student = DemoRoll.STUDENTS.stream()
                .filter(each -> each.firstName().equals(person.firstName())
                        && each.lastName().equals(person.lastName()))
                .findFirst()
                .orElseThrow();
        link.link(
                campaign.organisation(),
                person.id(),
                new StudentIdentity(student.firstName(), student.lastName(), student.birth(), Optional.empty()));
        if (!(join.join(person, campaign, "", true, Device.DESKTOP) instanceof Joined(var begun))) return;
        long manner = person.id().value() % 4;
        answer(person, begun.attempt().orElseThrow(), manner == 0 ? A_FEW : Integer.MAX_VALUE);
        if (manner > 1) share.share(person.id(), campaign);
    }

    private void answer(Person person, AttemptId attempt, int most) {
        int known = (int) (1 + person.id().value() % 5);
        for (int given = 0; given < most; given++) {
            var seen = current.on(Device.DESKTOP, person.id(), attempt);
            if (seen.question().isEmpty()) return;
            var asked = seen.question().get().challenge();
            var knows = release.skill(asked.skill()).skill().level() <= known;
            var right = release.challenge(asked).stream()
                    .flatMap(challenge -> challenge.examples().right().stream())
                    .findFirst()
                    .filter(_ -> knows);
            giveAnswer.give(person.id(), attempt, new SentAnswer(seen.position(), asked, right, Device.DESKTOP));
        }
    }
}
