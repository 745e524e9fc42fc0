package pix.organisations.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pix.organisations.OrganisationId;
import pix.testing.People;
import pix.testing.PlatformTest;

/** Committed, as clicks commit. */
@PlatformTest
class CreatingOnceTests {

    @Autowired
    CreateOrganisations create;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void twenty_clicks_at_once_make_one_organisation() throws Exception {
        var staff = people.administrator().id();
        var name = "Atelier " + UUID.randomUUID();
        var details = new TypedOrganisation(Map.of("type", "PRO", "name", name)).details();
        var form = Optional.of(UUID.randomUUID());
        var made = new ArrayList<Future<List<OrganisationId>>>();

        try (var clicks = Executors.newFixedThreadPool(10)) {
            for (int click = 0; click < 20; click++)
                made.add(clicks.submit(
                        (Callable<List<OrganisationId>>) () -> create.create(staff, List.of(details), form)));
        }

        assertThat(jdbc.sql("select id from organisations.organisation where name = :name")
                        .param("name", name)
                        .query(Long.class)
                        .list())
                .hasSize(1)
                .first()
                .satisfies(id -> {
                    for (var one : made) assertThat(one.get()).containsExactly(new OrganisationId(id));
                });
    }
}
