package pix.organisations.roll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import pix.accounts.Person;
import pix.campaigns.ADraft;
import pix.campaigns.Campaign;
import pix.campaigns.CampaignOutcome.Kept;
import pix.campaigns.CreateCampaign;
import pix.campaigns.following.FollowingViews;
import pix.campaigns.following.Selection;
import pix.campaigns.participation.APupil;
import pix.campaigns.participation.ReplayFigures;
import pix.campaigns.participation.ShareResults;
import pix.organisations.Member;
import pix.organisations.OrganisationId;
import pix.organisations.Roll.Enrolled;
import pix.organisations.RollChanged;
import pix.organisations.roll.UploadOutcome.Uploaded;
import pix.testing.Organisations;
import pix.testing.People;
import pix.testing.PlatformTest;

/** What a roll says of a pupil is what campaigns show, whenever they took part (rule O2.7). */
@PlatformTest
class CampaignsFollowTheRollTests {

    @Autowired
    UploadRoll upload;

    @Autowired
    ImportRoll importRoll;

    @Autowired
    CreateCampaign create;

    @Autowired
    APupil pupil;

    @Autowired
    ShareResults share;

    @Autowired
    FollowingViews following;

    @Autowired
    ReplayFigures replay;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient jdbc;

    Member school;
    Person ada;
    Person noe;
    Campaign campaign;

    @BeforeEach
    void a_school_with_two_pupils_and_a_campaign() {
        var organisation = organisations.school();
        jdbc.sql("update organisations.organisation set external_id = :uai where id = :id")
                .param("uai", ASiecleFile.UAI)
                .param("id", organisation.value())
                .update();
        school = organisations.administrator(organisation, people.ada());
        ada = people.ada();
        noe = people.ada();
        imports(pupils("Delorme", "6A", "6A"));
        link("ADA", ada);
        link("NOE", noe);
        campaign = ((Kept) create.create(
                        school, ADraft.assessment(school.account()).draft()))
                .campaign();
    }

    @Test
    void lists_filters_searches_files_and_figures_follow_a_pupil_into_another_class() {
        pupil.sends(ada, campaign, 3);
        pupil.joins(noe, campaign);

        imports(pupils("Delorme-Roy", "6E1", "6A"));

        assertThat(following.groups(campaign)).containsExactly("6A", "6E1");
        assertThat(names(Set.of("6E1"), "")).containsExactly("Delorme-Roy 6E1");
        assertThat(names(Set.of("6A"), "")).containsExactly("Marchand 6A");
        assertThat(names(Set.of(), "roy")).containsExactly("Delorme-Roy 6E1");
        assertThat(inFile()).containsExactly("Delorme-Roy 6E1", "Marchand 6A");
        assertThat(following.tally(campaign, Set.of("6E1")).shared()).isEqualTo(1);
        assertThat(following.tally(campaign, Set.of("6A")).shared()).isZero();
        assertThat(following.tally(campaign, Set.of("6A")).participants()).isEqualTo(1);
        assertThat(replay.isSame(campaign)).isTrue();
    }

    @Test
    void a_class_that_all_have_left_is_offered_no_more() {
        pupil.sends(ada, campaign, 3);
        pupil.joins(noe, campaign);

        imports(pupils("Delorme", "6E1", "6E1"));

        assertThat(following.groups(campaign)).containsExactly("6E1");
        assertThat(following.tally(campaign, Set.of("6E1")).participants()).isEqualTo(2);
        assertThat(replay.isSame(campaign)).isTrue();
    }

    @Test
    void results_that_are_sent_while_a_roll_is_imported_count_in_the_new_class() throws Exception {
        var participation = pupil.joins(ada, campaign);
        pupil.finishes(ada, participation, 3);

        whileTheClassChanges(() -> share.share(ada.id(), campaign));

        assertThat(following.tally(campaign, Set.of("6E1")).shared()).isEqualTo(1);
        assertThat(replay.isSame(campaign)).isTrue();
    }

    @Test
    void whoever_joins_while_a_roll_is_imported_joins_in_the_new_class() throws Exception {
        whileTheClassChanges(() -> pupil.joins(ada, campaign));

        assertThat(names(Set.of(), "")).containsExactly("Delorme 6E1");
        assertThat(following.groups(campaign)).containsExactly("6E1");
        assertThat(replay.isSame(campaign)).isTrue();
    }

    @Test
    void whoever_finishes_while_a_roll_is_imported_has_finished_in_the_new_class() throws Exception {
        var participation = pupil.joins(ada, campaign);

        whileTheClassChanges(() -> pupil.finishes(ada, participation, 3));

        assertThat(replay.isSame(campaign)).isTrue();
    }

    /** The roll is written and not yet committed when the pupil acts. */
    private void whileTheClassChanges(Runnable act) throws Exception {
        var written = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var roll = threads.submit(() -> transactions.executeWithoutResult(_ -> {
                events.publishEvent(moved("6E1"));
                written.countDown();
                sleep(300);
            }));
            assertThat(written.await(10, TimeUnit.SECONDS)).isTrue();
            act.run();
            roll.get(10, TimeUnit.SECONDS);
        }
    }

    private RollChanged moved(String group) {
        long student = jdbc.sql(
                        "update organisations.student set group_name = :group where organisation_id = :o and account_id = :a returning id")
                .param("group", group)
                .param("o", id().value())
                .param("a", ada.id().value())
                .query(Long.class)
                .single();
        return new RollChanged(id(), List.of(new Enrolled(student, "Léa", "Delorme", Optional.of(group), true)));
    }

    private static void sleep(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> names(Set<String> groups, String search) {
        return following.participants(campaign, selected(groups, search), 1, 25).participants().stream()
                .map(one -> one.lastName() + " " + one.group())
                .toList();
    }

    private List<String> inFile() {
        var lines = new ArrayList<String>();
        following.each(campaign, Selection.ALL, one -> lines.add(one.lastName() + " " + one.group()));
        return lines;
    }

    private static Selection selected(Set<String> groups, String search) {
        return new Selection(groups, Optional.empty(), OptionalInt.empty(), Set.of(), search, Optional.empty());
    }

    private static ASiecleFile pupils(String adasName, String adasClass, String noesClass) {
        return new ASiecleFile()
                .pupil(Map.of("ID_NATIONAL", "ADA", "NOM_DE_FAMILLE", adasName), ASiecleFile.structure("D", adasClass))
                .pupil(
                        Map.of("ID_NATIONAL", "NOE", "NOM_DE_FAMILLE", "Marchand"),
                        ASiecleFile.structure("D", noesClass));
    }

    private void imports(ASiecleFile file) {
        var bytes = file.text().getBytes(UTF_8);
        var sent = upload.upload(
                school, new RollUpload("eleves.xml", bytes.length, false, () -> new ByteArrayInputStream(bytes)));
        importRoll.run(((Uploaded) sent).id());
    }

    private void link(String number, Person person) {
        jdbc.sql(
                        "update organisations.student set account_id = :account where organisation_id = :o and national_id = :n")
                .param("account", person.id().value())
                .param("o", id().value())
                .param("n", number)
                .update();
    }

    private OrganisationId id() {
        return school.organisation().id();
    }
}
