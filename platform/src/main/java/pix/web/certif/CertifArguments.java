package pix.web.certif;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import pix.certification.centre.CentreViews;
import pix.certification.invigilation.RoomViews;
import pix.teams.AcceptTerms;

@Configuration(proxyBeanMethods = false)
class CertifArguments implements WebMvcConfigurer {

    private final CentreViews centres;
    private final AcceptTerms terms;
    private final RoomViews rooms;

    CertifArguments(CentreViews centres, AcceptTerms terms, RoomViews rooms) {
        this.centres = centres;
        this.terms = terms;
        this.rooms = rooms;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CentreMemberArgument(centres, terms));
        resolvers.add(new InvigilatorArgument(rooms));
    }
}
