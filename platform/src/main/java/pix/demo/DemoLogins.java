package pix.demo;

import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import pix.shared.DemoLogin;
import pix.shared.InDemoOnly;

/** Says as whom a newcomer may log in: whoever starts the application prints it. */
@Configuration(proxyBeanMethods = false)
@InDemoOnly
@Import(DemoLogins.Registrar.class)
class DemoLogins {

    static class Registrar implements BeanRegistrar {

        @Override
        public void register(BeanRegistry beans, Environment settings) {
            var order = 0;
            for (var person : SophieGermain.PEOPLE) register(beans, person, order++);
        }

        private static void register(BeanRegistry beans, DemoPerson person, int order) {
            var login = person.login(SophieGermain.PASSWORD.value());
            beans.registerBean(
                    person.typedLogin(),
                    DemoLogin.class,
                    bean -> bean.order(order).supplier(_ -> login));
        }
    }
}
