package pix.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import pix.accounts.AccountId;
import pix.campaigns.CampaignFilter.Order;
import pix.campaigns.CampaignOutcome.Kept;
import pix.campaigns.CampaignOutcome.Refused;
import pix.organisations.Member;
import pix.organisations.NotAllowed;
import pix.shared.NotFound;
import pix.testing.Organisations;
import pix.testing.People;
import pix.testing.StorageTest;
import pix.testing.TestClock;

/** The life of a campaign on the teachers' side. */
@StorageTest
class CampaignsTests {

    @Autowired
    CreateCampaign create;

    @Autowired
    EditCampaign edit;

    @Autowired
    ArchiveCampaign archive;

    @Autowired
    DeleteCampaigns delete;

    @Autowired
    CampaignViews views;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    Member administrator;
    Member owner;
    Member colleague;

    @BeforeEach
    void three_members() {
        var school = organisations.school();
        administrator = organisations.administrator(school, people.ada());
        owner = organisations.member(school, people.ada());
        colleague = organisations.member(school, people.ada());
    }

    @Test
    void a_campaign_keeps_what_was_typed_and_its_skills_are_frozen() {
        var campaign = created(ADraft.assessment(owner.account()));

        assertThat(views.campaign(owner, campaign.id())).isEqualTo(campaign);
        assertThat(views.byCode(new CampaignCode(campaign.code()))).contains(campaign);
        assertThat(campaign.targets()).isNotEmpty();
        assertThat(campaign.title()).contains("Mener une recherche");
        assertThat(campaign.severalSendings()).isFalse();
    }

    @Test
    void a_collection_has_no_skills_and_may_be_sent_several_times() {
        var campaign = created(ADraft.collection(owner.account()));

        assertThat(campaign.targets()).isEmpty();
        assertThat(campaign.severalSendings()).isTrue();
    }

    @Test
    void what_is_wrong_is_kept_nowhere() {
        assertThat(create.create(
                        owner, ADraft.assessment(owner.account()).name("").draft()))
                .isInstanceOf(Refused.class);
        assertThat(views.page(owner, all())).isEmpty();
    }

    @Test
    void one_form_makes_one_campaign_however_often_it_is_sent() {
        var form = Optional.of(UUID.randomUUID());
        var draft = ADraft.assessment(owner.account());

        var first = ((Kept) create.create(owner, draft.draft(), form)).campaign();
        var again = ((Kept) create.create(owner, draft.draft(), form)).campaign();
        var changed = ((Kept) create.create(owner, draft.name("4e2").draft(), form)).campaign();
        var colleagues = ((Kept) create.create(colleague, draft.draft(), form)).campaign();

        assertThat(again).isEqualTo(first);
        assertThat(List.of(first.id(), changed.id(), colleagues.id())).doesNotHaveDuplicates();
        assertThat(views.count(owner, all())).isEqualTo(3);
    }

    @Test
    void another_organisation_s_campaign_does_not_exist() {
        var campaign = created(ADraft.assessment(owner.account()));
        var neighbour = organisations.administrator(organisations.school(), people.ada());

        assertThatThrownBy(() -> views.campaign(neighbour, campaign.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void its_owner_and_an_administrator_may_change_it_and_no_colleague() {
        var campaign = created(ADraft.assessment(owner.account()));
        var draft = ADraft.assessment(colleague.account()).name("Un autre nom").draft();

        assertThatThrownBy(() -> edit.edit(colleague, campaign.id(), draft)).isInstanceOf(NotAllowed.class);
        assertThat(edit.edit(owner, campaign.id(), draft)).isInstanceOf(Kept.class);
        assertThat(views.campaign(owner, campaign.id()).owner()).isEqualTo(colleague.account());
        archive.archive(administrator, campaign.id());
        assertThat(views.campaign(owner, campaign.id()).isArchived()).isTrue();
        assertThatThrownBy(() -> archive.unarchive(owner, campaign.id())).isInstanceOf(NotAllowed.class);
        archive.unarchive(colleague, campaign.id());
        assertThat(views.campaign(owner, campaign.id()).isArchived()).isFalse();
    }

    @Test
    void a_deleted_campaign_is_gone_and_its_code_leads_nowhere() {
        var campaign = created(ADraft.assessment(owner.account()));
        var other = created(ADraft.collection(colleague.account()));

        assertThatThrownBy(() -> delete.delete(owner, List.of(campaign.id(), other.id())))
                .isInstanceOf(NotAllowed.class);
        delete.delete(administrator, List.of(other.id()));

        assertThatThrownBy(() -> views.campaign(owner, other.id())).isInstanceOf(NotFound.class);
        assertThat(views.byCode(new CampaignCode(other.code()))).isEmpty();
    }

    @Test
    void lists_are_filtered_sorted_and_cut_into_pages() {
        for (int number = 1; number <= CampaignFilter.SIZE + 2; number++) {
            clock.advance(Duration.ofMinutes(1));
            created(ADraft.collection(owner.account()).name("Collecte " + (100 + number)));
        }
        created(ADraft.assessment(colleague.account()).name("100 % numérique"));

        assertThat(views.count(owner, all())).isEqualTo(CampaignFilter.SIZE + 3);
        assertThat(views.page(owner, all())).hasSize(CampaignFilter.SIZE);
        assertThat(views.page(owner, by(Optional.of(owner.account()), "", Order.NAME, 2)))
                .extracting(CampaignLine::name)
                .containsExactly("Collecte 126", "Collecte 127");
        assertThat(views.page(owner, by(Optional.empty(), "COLLECTE 12", Order.RESULTS, 1)))
                .hasSize(9);
        assertThat(views.page(owner, by(Optional.empty(), "0 %", Order.PARTICIPANTS, 1)))
                .extracting(CampaignLine::name)
                .containsExactly("100 % numérique");
        assertThat(views.owners(owner)).containsKeys(owner.account(), colleague.account());
    }

    @ParameterizedTest
    @CsvSource({
        "Évaluation d'automne, evaluation",
        "Évaluation d'automne, AUTOMNE évaluation",
        "Les œuvres de Zoé, OEUVRES zoe",
        "Cap vers l’été, l'ete",
        "6e Bénévoles, benevoles 6E",
        "Straße, strasse",
        "Łódź, lodz",
        "Işıl, isil",
        "Ａｌｐｈａ, alpha",
        "100 % numérique, 0 %",
        "a_b, _",
        "Élan, e\u0301lan"
    })
    void a_campaign_is_found_without_accents_nor_capitals(String name, String typed) {
        created(ADraft.collection(owner.account()).name(name));
        created(ADraft.collection(owner.account()).name("Autre chose 100"));

        assertThat(views.page(owner, by(Optional.empty(), typed, Order.NAME, 1)))
                .extracting(CampaignLine::name)
                .containsExactly(name);
    }

    private Campaign created(ADraft draft) {
        return ((Kept) create.create(owner, draft.draft())).campaign();
    }

    private static CampaignFilter all() {
        return new CampaignFilter(Optional.empty(), "", false, Order.CREATED, true, 1);
    }

    private static CampaignFilter by(Optional<AccountId> owner, String name, Order order, int page) {
        return new CampaignFilter(owner, name, false, order, false, page);
    }
}
