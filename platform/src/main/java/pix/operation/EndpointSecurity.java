package pix.operation;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/** Anybody may ask whether we are well; figures are for whoever reaches a management port of its own. */
@Configuration(proxyBeanMethods = false)
class EndpointSecurity {

    @Bean
    @Order(0)
    SecurityFilterChain endpoints(HttpSecurity http, Environment settings) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.requestMatchers(EndpointRequest.to("health"))
                        .permitAll()
                        .anyRequest()
                        .access((_, asked) -> new AuthorizationDecision(isApart(asked.getRequest(), settings))))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        refusal -> refusal.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND)))
                .build();
    }

    private static boolean isApart(HttpServletRequest request, Environment settings) {
        var port = settings.getProperty("management.server.port", Integer.class);
        var pages = settings.getProperty("server.port", Integer.class);
        return port != null && !port.equals(pages) && request.getLocalPort() == port;
    }
}
