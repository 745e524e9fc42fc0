package pix.web.admin;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import pix.web.paths.AdminPaths;

/** The address that staff type: it leads to the first of their pages. */
@Controller
class AdministrationController {

    @GetMapping(AdminPaths.HOME)
    String show() {
        return "redirect:" + AdminPaths.ORGANISATIONS;
    }
}
