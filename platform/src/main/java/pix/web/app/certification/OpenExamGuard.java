package pix.web.app.certification;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import pix.accounts.Person;
import pix.certification.exam.CandidateSeats;
import pix.web.paths.ExamPaths;

/** While somebody sits an exam, their corrections, lessons and other tests are closed, in every browser. */
@Configuration(proxyBeanMethods = false)
class OpenExamGuard implements WebMvcConfigurer, HandlerInterceptor {

    private final CandidateSeats seats;

    OpenExamGuard(CandidateSeats seats) {
        this.seats = seats;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this).addPathPatterns(ExamPaths.CLOSED_MEANWHILE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Person person)
            seats.underWay(person.id()).ifPresent(session -> {
                throw new ExamIsOpen(session);
            });
        return true;
    }
}
