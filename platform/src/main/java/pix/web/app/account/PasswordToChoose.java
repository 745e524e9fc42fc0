package pix.web.app.account;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import pix.accounts.AccountId;
import pix.accounts.recovery.LetChoosePassword;
import pix.web.paths.AppPaths;
import pix.web.security.LocalPath;

/** Where whoever has proved who they are with a password that opens once goes next. */
@Component
class PasswordToChoose {

    private final LetChoosePassword letChoose;

    PasswordToChoose(LetChoosePassword letChoose) {
        this.letChoose = letChoose;
    }

    ModelAndView page(AccountId account, LocalPath next) {
        var page = UriComponentsBuilder.fromPath(AppPaths.NEW_PASSWORD)
                .queryParam("retour", "{next}")
                .build(letChoose.letChoose(account).value(), next.value());
        return new ModelAndView("redirect:" + page);
    }
}
