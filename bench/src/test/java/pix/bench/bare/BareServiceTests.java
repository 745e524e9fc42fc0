package pix.bench.bare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BareServiceTests {

    @Test
    void a_page_weighs_what_it_says_and_differs_from_the_next() {
        assertThat(BareService.page(7, 1)).hasSize(4_096).isNotEqualTo(BareService.page(8, 1));
    }
}
