package pix.web.app.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pix.mail.OutboxViews;
import pix.mail.OutboxWithServer;
import pix.testing.Forms;
import pix.testing.PageTest;
import pix.testing.People;

@PageTest
class OutboxPageTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    OutboxViews outbox;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_letters_of_a_demonstration_are_read_there_and_their_links_work() {
        var email = People.anEmail();
        people.learner(email);
        pages.post()
                .uri("/mot-de-passe-oublie")
                .with(Forms.ours())
                .param("email", email.value())
                .exchange();

        assertThat(pages.get().uri("/courriels"))
                .hasStatusOk()
                .bodyText()
                .contains("E-mails de la démonstration", "À " + email.value(), "href=\"/nouveau-mot-de-passe/");
    }

    @Test
    void a_link_keeps_the_way_back_that_it_carries() {
        assertThat(new OutboxPage(true, List.of(), 0).path("https://pix.example/connexion?retour=%2Fcompetences"))
                .isEqualTo("/connexion?retour=%2Fcompetences");
    }

    @Test
    void where_a_mail_server_takes_them_only_their_number_is_told() {
        var email = People.anEmail();
        people.learner(email);
        var before = page().waiting();
        pages.post()
                .uri("/mot-de-passe-oublie")
                .with(Forms.ours())
                .param("email", email.value())
                .exchange();

        assertThat(page()).isEqualTo(new OutboxPage(false, List.of(), before + 1));
    }

    private OutboxPage page() {
        return OutboxPage.of(OutboxWithServer.of(jdbc));
    }

    @Test
    void outside_a_demonstration_the_page_does_not_exist() {
        var context = new ApplicationContextRunner()
                .withBean(OutboxViews.class, () -> outbox)
                .withUserConfiguration(OutboxController.class);

        context.withPropertyValues("pix.demo=false")
                .run(real ->
                        assertThat(Arrays.asList(real.getBeanDefinitionNames())).doesNotContain("outboxController"));
        context.withPropertyValues("pix.demo=true").run(demo -> assertThat(demo).hasSingleBean(OutboxController.class));
    }
}
