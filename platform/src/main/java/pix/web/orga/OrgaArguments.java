package pix.web.orga;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import pix.organisations.MemberViews;
import pix.teams.AcceptTerms;

@Configuration(proxyBeanMethods = false)
class OrgaArguments implements WebMvcConfigurer {

    private final MemberViews members;
    private final AcceptTerms terms;

    OrgaArguments(MemberViews members, AcceptTerms terms) {
        this.members = members;
        this.terms = terms;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new MemberArgument(members, terms));
        resolvers.add(new TableFormatArgument());
    }
}
