package pix.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import pix.accounts.AccountsDeleted;
import pix.testing.People;
import pix.testing.StorageTest;

@StorageTest
class SpacesTests {

    static final SpaceId CENTRE = new SpaceId(SpaceKind.CENTRE, 7);

    @Autowired
    AcceptTerms terms;

    @Autowired
    EnterSpace spaces;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    People people;

    @Test
    void terms_are_those_of_one_kind_of_space_and_so_is_where_one_was() {
        var ada = people.ada().id();
        terms.accept(SpaceKind.CENTRE, ada);
        terms.accept(SpaceKind.CENTRE, ada);
        spaces.enter(CENTRE, ada);

        assertThat(terms.isDone(SpaceKind.CENTRE, ada)).isTrue();
        assertThat(terms.isDone(SpaceKind.ORGANISATION, ada)).isFalse();
        assertThat(spaces.last(SpaceKind.CENTRE, ada)).contains(CENTRE);
        assertThat(spaces.last(SpaceKind.ORGANISATION, ada)).isEmpty();
    }

    @Test
    void nothing_is_kept_of_whoever_has_no_account_any_more() {
        var ada = people.ada().id();
        var karim = people.ada().id();
        terms.accept(SpaceKind.CENTRE, ada);
        terms.accept(SpaceKind.CENTRE, karim);

        events.publishEvent(new AccountsDeleted(Set.of(ada)));

        assertThat(terms.isDone(SpaceKind.CENTRE, ada)).isFalse();
        assertThat(terms.isDone(SpaceKind.CENTRE, karim)).isTrue();
    }
}
