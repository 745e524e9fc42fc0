package pix.web.orga.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.accounts.Person;
import pix.audit.ActKind;
import pix.audit.AuditLog;
import pix.audit.Entry;
import pix.audit.RepeatedActs;
import pix.organisations.OrganisationId;
import pix.testing.Organisations;
import pix.testing.OurTexts;
import pix.testing.PageTest;
import pix.testing.People;

@PageTest
class JournalPageTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    AuditLog audit;

    @Autowired
    RepeatedActs repeated;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @ParameterizedTest
    @EnumSource(ActKind.class)
    void each_kind_of_act_has_its_words(ActKind kind) {
        var texts = OurTexts.all();
        for (var language : texts.languages())
            assertThat(texts.text(language, "register.act." + kind.word())).isNotBlank();
    }

    @Test
    void an_administrator_reads_what_concerns_the_space_and_nothing_else() {
        var ours = organisations.school();
        var theirs = organisations.school();
        var head = people.ada();
        organisations.administrator(ours, head);
        audit.add(
                Entry.of(ActKind.INVITATION_SENT).by(head.id()).on("student 41").in(ours.value()));
        audit.add(Entry.of(ActKind.INVITATION_SENT).on("student 42").in(theirs.value()));
        audit.add(head.id(), ActKind.ORGANISATION_CHANGED, "student 43", "");

        assertThat(journal(ours, head))
                .bodyText()
                .contains("Ada Delorme", "n° 41")
                .doesNotContain("n° 42", "n° 43");
    }

    @Test
    void a_line_of_nobody_is_shown_too() {
        var ours = organisations.school();
        var head = people.ada();
        organisations.administrator(ours, head);
        audit.add(Entry.of(ActKind.INVITATION_SENT).on("campaign 7").in(ours.value()));

        assertThat(journal(ours, head)).bodyText().contains("Campagne n° 7", "/campagnes/7");
    }

    @Test
    void whoever_asks_for_what_is_not_theirs_is_told_by_the_shape_of_the_address() {
        var ours = organisations.school();
        var theirs = organisations.school();
        var head = people.ada();
        var member = people.ada();
        organisations.administrator(ours, head);
        organisations.member(ours, member);

        assertThat(journal(theirs, member)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(journal(ours, member)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(browser.get().uri("/admin/journal").cookie(people.browserOf(member)))
                .hasStatus(HttpStatus.NOT_FOUND);
        repeated.write();

        assertThat(journal(ours, head))
                .bodyText()
                .contains(
                        "Page demandée sans y avoir droit (2 fois en une minute)",
                        "GET /orga/{organisation}/journal",
                        "GET /admin/…")
                .doesNotContain("GET /orga/" + theirs);
    }

    @Test
    void the_page_is_narrowed_and_leads_to_what_one_person_did() {
        var ours = organisations.school();
        var head = people.ada();
        organisations.administrator(ours, head);
        audit.add(Entry.of(ActKind.MEMBER_ROLECHANGED)
                .by(head.id())
                .on("member " + head.id())
                .saying("MEMBER")
                .in(ours.value()));
        audit.add(Entry.of(ActKind.FILE_TAKEN).on("campaign 7").in(ours.value()));

        assertThat(journal(ours, head))
                .bodyText()
                .contains("Rôle changé <small", "Fichier emporté</td>", "?qui=" + head.id(), "Membre</small>");
        assertThat(browser.get()
                        .uri("/orga/" + ours + "/journal?genre=FILES")
                        .cookie(people.browserOf(head))
                        .exchange())
                .bodyText()
                .contains("Fichier emporté</td>")
                .doesNotContain("Rôle changé</td>");
    }

    private MvcTestResult journal(OrganisationId organisation, Person reader) {
        return browser.get()
                .uri("/orga/" + organisation + "/journal")
                .cookie(people.browserOf(reader))
                .exchange();
    }
}
