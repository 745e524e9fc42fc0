package pix.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import pix.testing.Forms;
import pix.testing.PageTest;
import pix.web.security.RightsTable.Row;
import pix.web.security.RightsWorld.Role;

/** Whatever is done in Pix Orga and leads to another page is told there; and nowhere in its address. */
@PageTest
class ActsSaySoTests {

    /** The page of a file that is being imported says how far it is; of a deletion of nothing there is nothing to say. */
    private static final String SPEAKS_FOR_ITSELF = ".*/imports/\\d+";

    @Autowired
    MockMvcTester browser;

    @Autowired
    RightsWorld world;

    static Stream<Row> acts() {
        return everywhere()
                .filter(row -> row.path().startsWith("/orga/"))
                .filter(row -> !row.path().endsWith("/imports"));
    }

    static Stream<Row> everywhere() {
        return RightsTable.ROWS.stream().filter(row -> row.method().equals("POST"));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void an_act_says_that_it_was_done(Row row) {
        world.open();
        var reply = done(row, Role.ADMINISTRATOR);

        if (reply.getStatus() == 303)
            assertThat(isTold(reply)).as(reply.getRedirectedUrl()).isTrue();
        else assertThat(reply.getStatus()).isIn(200, 404, 409, 422);
    }

    /** Any link could make a page say what it reads in its address. */
    @ParameterizedTest
    @MethodSource("everywhere")
    void the_address_it_leads_to_says_at_most_where_to_come_back(Row row) {
        world.open();

        for (var role : List.of(Role.LEARNER, Role.ADMINISTRATOR, Role.STAFF))
            assertThat(String.valueOf(done(row, role).getRedirectedUrl()))
                    .as("%s", role)
                    .matches("[^?]*(\\?retour=[^&]*)?");
    }

    private MockHttpServletResponse done(Row row, Role role) {
        return world.undone(() -> browser.perform(MockMvcRequestBuilders.post(world.fill(row.path()))
                        .param("role", "MEMBER")
                        .param("emails", "rosa.valois@exemple.example")
                        .param("name", "Un nom")
                        .param("format", "csv")
                        .param("campagne", "1")
                        .cookie(world.session(role).orElseThrow())
                        .with(Forms.ours()))
                .getMvcResult()
                .getResponse());
    }

    private static boolean isTold(MockHttpServletResponse reply) {
        return reply.getCookie("fait") != null
                || String.valueOf(reply.getRedirectedUrl()).matches(SPEAKS_FOR_ITSELF);
    }
}
