package pix.web.security;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import pix.testing.ServedTest;

/** Believes whatever it is sent, below a path that anybody may ask for: each of its pages has one fault. */
@Controller
@RequestMapping("/composants/fragile")
@ConditionalOnProperty(name = "pix.testing.database", havingValue = ServedTest.DATABASE)
class FragileController {

    @GetMapping("/parameter")
    @ResponseBody
    String parameter(@RequestParam(defaultValue = "1") String number) {
        return "page " + Integer.parseInt(number);
    }

    @GetMapping("/variable/{number}")
    @ResponseBody
    String variable(@PathVariable String number) {
        return "page " + Integer.parseInt(number);
    }

    @PostMapping("/list")
    @ResponseBody
    String list(@RequestParam(defaultValue = "") List<Long> ids) {
        return "in all " + ids.stream().mapToLong(Long::longValue).sum();
    }

    @GetMapping("/header")
    @ResponseBody
    String header(@RequestHeader(name = "Accept-Language", defaultValue = "fr") String language) {
        return language.substring(0, 2);
    }
}
