package pix.web.app.account;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import pix.accounts.signup.RobotChallenge;
import pix.accounts.signup.RobotCheck;
import pix.web.paths.AppPaths;

/** What the sign-up page's script has to solve. */
@RestController
class RobotCheckController {

    private final RobotCheck robots;

    RobotCheckController(RobotCheck robots) {
        this.robots = robots;
    }

    @GetMapping(AppPaths.ROBOT_CHECK)
    RobotChallenge show() {
        return robots.challenge();
    }
}
