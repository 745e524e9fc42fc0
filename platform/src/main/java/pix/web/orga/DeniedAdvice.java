package pix.web.orga;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.AccountViews;
import pix.organisations.Member;
import pix.organisations.MemberViews;
import pix.organisations.NotAllowed;

/** Who lacks a right in their own organisation is told so, and who has it; for anybody else the page does not exist. */
@ControllerAdvice
class DeniedAdvice {

    private final MemberViews members;
    private final AccountViews accounts;

    DeniedAdvice(MemberViews members, AccountViews accounts) {
        this.members = members;
        this.accounts = accounts;
    }

    @ExceptionHandler(NotAllowed.class)
    ModelAndView tell(NotAllowed denied) {
        var administrators = members.members(denied.member().organisation().id()).stream()
                .filter(Member::isAdministrator)
                .map(Member::account)
                .toList();
        var names = accounts.names(administrators).values().stream().sorted().toList();
        var page = new DeniedPage(denied.member(), denied.right(), names);
        return new ModelAndView("orga/denied", Map.of("page", page), HttpStatus.FORBIDDEN);
    }
}
