package pix.demo;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import pix.accounts.AccountViews;
import pix.accounts.NewAccount.Login.ByEmail;
import pix.shared.Installation;
import pix.shared.UnusableSetting;

/**
 * A database is a demonstration's or an installation's, for good: the passwords of a demonstration are published, those of its
 * staff too. Seen before the first request is served; a command, which serves nobody, may read either.
 */
@Component
class OneWorldOnly implements InitializingBean {

    private final AccountViews accounts;
    private final Installation installation;
    private final boolean servesPeople;

    OneWorldOnly(AccountViews accounts, Installation installation, Environment settings) {
        this.accounts = accounts;
        this.installation = installation;
        this.servesPeople = settings.getProperty("server.port", Integer.class, 0) >= 0;
    }

    @Override
    public void afterPropertiesSet() {
        if (!servesPeople) return;
        var holdsTheDemonstration = SophieGermain.PEOPLE.stream()
                .filter(person -> person.login() instanceof ByEmail)
                .anyMatch(person -> accounts.isTaken(person.typedLogin()));
        if (!installation.demo() && holdsTheDemonstration)
            throw new UnusableSetting(
                    "This database",
                    "it holds the accounts of the demonstration, whose passwords everybody knows, and this start is for real use. "
                            + "Begin with an empty one (PIX_DATA_DIR names another folder, PIX_DATABASE_URL another database), "
                            + "or start the demonstration again with PIX_DEMO=true.");
        if (installation.demo() && !holdsTheDemonstration && accounts.areAny())
            throw new UnusableSetting(
                    "This database",
                    "it holds the accounts of real use, and this start is a demonstration, which would open its staff's account "
                            + "to everybody. Start it with PIX_DEMO=false, or name another folder: PIX_DATA_DIR.");
    }
}
