package pix.web.certif;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import pix.certification.centre.AdministratorsOnly;
import pix.teams.TeamMember;
import pix.teams.TeamViews;

/** Who lacks a right in their own centre is told so, and who has it; for anybody else the page does not exist. */
@ControllerAdvice
class CentreDeniedAdvice {

    private final TeamViews teams;

    CentreDeniedAdvice(TeamViews teams) {
        this.teams = teams;
    }

    @ExceptionHandler(AdministratorsOnly.class)
    ModelAndView tell(AdministratorsOnly denied) {
        var names = teams.team(denied.member().centre().space()).stream()
                .filter(TeamMember::isAdministrator)
                .map(TeamMember::name)
                .sorted()
                .toList();
        var page = new CentreDeniedPage(denied.member(), names);
        return new ModelAndView("certif/denied", Map.of("page", page), HttpStatus.FORBIDDEN);
    }
}
