package pix.accounts;

import java.util.Locale;
import org.springframework.stereotype.Service;

/** The language of the letters a person receives, and of the pages after they log in. */
@Service
public class ChooseLanguage {

    private final Accounts accounts;

    ChooseLanguage(Accounts accounts) {
        this.accounts = accounts;
    }

    public void choose(AccountId id, Locale locale) {
        accounts.speaks(id, locale);
    }
}
