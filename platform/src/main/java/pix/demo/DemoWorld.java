package pix.demo;

import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.accounts.AccountViews;
import pix.accounts.NewAccount;
import pix.accounts.OpenAccount;
import pix.accounts.password.HashPasswords;
import pix.organisations.Member;
import pix.shared.InDemoOnly;

/**
 * Makes the people of the demo world and their organisations at the first start, all of it or nothing: who stops that start
 * finds them at the next. Afterwards they are left as they are.
 */
@Component
@InDemoOnly
class DemoWorld implements ApplicationRunner {

    private final AccountViews views;
    private final OpenAccount accounts;
    private final HashPasswords hashing;
    private final DemoOrganisations organisations;
    private final DemoRoll roll;
    private final DemoCampaigns campaigns;
    private final DemoCentre centre;
    private final Clock clock;

    DemoWorld(
            AccountViews views,
            OpenAccount accounts,
            HashPasswords hashing,
            DemoOrganisations organisations,
            DemoRoll roll,
            DemoCampaigns campaigns,
            DemoCentre centre,
            Clock clock) {
        this.views = views;
        this.accounts = accounts;
        this.hashing = hashing;
        this.organisations = organisations;
        this.roll = roll;
        this.campaigns = campaigns;
        this.centre = centre;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        var opened = new HashMap<String, AccountId>();
        for (var person : SophieGermain.PEOPLE)
            if (!views.isTaken(person.typedLogin()))
                open(person).ifPresent(account -> opened.put(person.typedLogin(), account));
        if (opened.size() == SophieGermain.PEOPLE.size()) bringToLife(organisations.found(opened), opened);
    }

    private void bringToLife(Member administrator, Map<String, AccountId> opened) {
        roll.bring(administrator);
        roll.link(administrator, opened);
        campaigns.launch(administrator, hashing.hash(SophieGermain.PASSWORD));
        centre.open(opened);
    }

    private Optional<AccountId> open(DemoPerson person) {
        var now = Optional.of(clock.instant());
        var hash = hashing.hash(SophieGermain.PASSWORD);
        return accounts.open(new NewAccount(
                person.firstName(), person.lastName(), person.login(), hash, Locale.FRENCH, now, now, person.role()));
    }
}
