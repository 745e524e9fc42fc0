package pix.web.app.account;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.Person;
import pix.organisations.student.ChangeOwnName;
import pix.organisations.student.OwnNameOutcome.Changed;
import pix.organisations.student.OwnNameOutcome.Held;
import pix.organisations.student.OwnNameOutcome.Refused;
import pix.web.paths.AppPaths;

/** « Mes informations »: another name. */
@Controller
class NameController {

    private final AccountPages pages;
    private final ChangeOwnName changeOwnName;

    NameController(AccountPages pages, ChangeOwnName changeOwnName) {
        this.pages = pages;
        this.changeOwnName = changeOwnName;
    }

    /** A page that was open when a school came to hold the name says so when it is shown again. */
    @PostMapping(AppPaths.ACCOUNT_NAME)
    ModelAndView change(
            @RequestParam(defaultValue = "") String firstName,
            @RequestParam(defaultValue = "") String lastName,
            Person person) {
        return switch (changeOwnName.change(person.id(), firstName, lastName)) {
            case Changed() -> AccountPages.done("done.name.changed");
            case Held _ -> pages.refuse(person, Refusals.NONE);
            case Refused(var ofFirst, var ofLast) ->
                pages.refuse(person, Refusals.of(new NameForm(firstName, lastName, ofFirst, ofLast)));
        };
    }
}
