package pix.testing.wrong;

import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A form with Spring Security's own word: the application's check is gone for every test after it. */
public class SwapsTheCheck {

    public RequestPostProcessor form() {
        return SecurityMockMvcRequestPostProcessors.csrf();
    }
}
