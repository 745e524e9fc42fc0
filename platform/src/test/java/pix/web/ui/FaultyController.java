package pix.web.ui;

import java.sql.SQLTransientConnectionException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import pix.testing.ServedTest;

/** Fails in each of the ways a page can fail, below a path that anybody may ask for. */
@Controller
@ConditionalOnProperty(name = "pix.testing.database", havingValue = ServedTest.DATABASE)
@RequestMapping("/composants/faults")
class FaultyController {

    static final String SECRET = "the inside of the application";

    @GetMapping("/{status:\\d+}")
    String show(@PathVariable int status) {
        throw new ResponseStatusException(HttpStatus.valueOf(status), SECRET);
    }

    @GetMapping("/ours")
    String ours() {
        throw new IllegalStateException(SECRET);
    }

    @GetMapping("/database")
    String database() {
        throw new DataAccessResourceFailureException(SECRET);
    }

    /** As the pool says it when nobody gives a connection back in time. */
    @GetMapping("/busy")
    String busy() {
        throw new CannotCreateTransactionException(SECRET, new SQLTransientConnectionException(SECRET));
    }

    @PostMapping("/form")
    String form() {
        return "redirect:/";
    }
}
