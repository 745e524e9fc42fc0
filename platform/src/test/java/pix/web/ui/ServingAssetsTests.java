package pix.web.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class ServingAssetsTests {

    static final String KIT = "sim/kit.js";

    final Assets assets = new Assets();
    final MockMvcTester browser = MockMvcTester.of(new AssetController(assets, new EncodedAssets(assets)));

    ServingAssetsTests() throws IOException {}

    @Test
    void an_asset_at_the_address_of_its_content_is_kept_for_ever() {
        var response = browser.get().uri(assets.url(KIT)).exchange();

        assertThat(response).hasStatusOk().headers().hasValue("Cache-Control", "max-age=31536000, public, immutable");
    }

    @Test
    void an_asset_at_its_plain_name_is_asked_about_each_time_and_sent_only_if_it_changed() {
        var first = browser.get().uri("/assets/" + KIT).exchange();
        var tag = requireNonNull(first.getResponse().getHeader("ETag"));

        assertThat(first).hasStatusOk().headers().hasValue("Cache-Control", "no-cache, public");
        assertThat(browser.get().uri("/assets/" + KIT).header("If-None-Match", tag))
                .hasStatus(304);
    }

    @Test
    void an_invented_asset_is_not_found() {
        assertThat(browser.get().uri("/assets/sim/kit-0123456789ab.js")).hasStatus(404);
    }
}
