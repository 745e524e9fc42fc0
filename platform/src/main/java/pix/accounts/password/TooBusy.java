package pix.accounts.password;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** More people are logging in than this machine can check: better told now than never answered. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public class TooBusy extends RuntimeException {

    TooBusy() {
        super("too many passwords to check at once");
    }
}
