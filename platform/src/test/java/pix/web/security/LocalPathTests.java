package pix.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTests {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/competences/1.1", "/tests/12/question?position=3", "/a-b_c/d~e/%C3%A9"})
    void a_page_of_ours_is_gone_back_to(String path) {
        assertThat(LocalPath.orDashboard(path)).isEqualTo(new LocalPath(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "competences", "//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)",
                "/\tevil", "/a\r\nSet-Cookie: x=1", "/\n/evil.example", "/<script>", "/a\\b", "/é"
            })
    void anything_else_leads_to_the_dashboard(String path) {
        assertThat(LocalPath.orDashboard(path)).isEqualTo(LocalPath.DASHBOARD);
    }
}
