package pix.web.app.account;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pix.accounts.signup.RobotChallenge;
import pix.accounts.signup.RobotCheck;

/** What the sign-up page's script has to solve. */
@RestController
@RequestMapping("/inscription/verification")
class RobotCheckController {

    private final RobotCheck robots;

    RobotCheckController(RobotCheck robots) {
        this.robots = robots;
    }

    @GetMapping
    RobotChallenge show() {
        return robots.challenge();
    }
}
