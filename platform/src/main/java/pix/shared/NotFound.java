package pix.shared;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What is asked for does not exist for whoever asks: the page is a 404, be it missing or somebody else's. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NotFound extends RuntimeException {

    public NotFound(String what, Object id) {
        super("no " + what + " " + id);
    }
}
