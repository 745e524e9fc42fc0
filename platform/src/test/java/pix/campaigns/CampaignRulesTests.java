package pix.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static pix.campaigns.CampaignProblem.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pix.accounts.AccountId;
import pix.bank.framework.ProfileKind;
import pix.bank.framework.TargetProfile;
import pix.bank.framework.TargetProfile.Permission;
import pix.bank.framework.Text;
import pix.bank.loader.BankLoader;
import pix.content.OfferedProfile;
import pix.content.OfferedProfile.ProfileTopic;
import pix.engine.knowledge.Skill;

/** The rows G of the reference cases, and what else may be wrong with a campaign. */
class CampaignRulesTests {

    private static final AccountId OWNER = new AccountId(7);
    private static final ADraft ASSESSMENT = ADraft.assessment(OWNER);
    private static final ADraft COLLECTION = ADraft.collection(OWNER);

    static Stream<Arguments> drafts() {
        return Stream.of(
                row("as it should be", ASSESSMENT),
                row("a collection as it should be", COLLECTION),
                row("G1 no profile", ASSESSMENT.profile(""), PROFILE_REQUIRED),
                row("G2 a collection with a profile", COLLECTION.profile("1.1"), PROFILE_NOT_ALLOWED),
                row("G3 5000 characters", ASSESSMENT.landingText("a".repeat(5000))),
                row("G3 5001 characters", ASSESSMENT.landingText("a".repeat(5001)), LANDING_TEXT_TOO_LONG),
                row("G4 no name", ASSESSMENT.name(" "), NAME_REQUIRED),
                row("a name too long", ASSESSMENT.name("a".repeat(256)), NAME_TOO_LONG),
                row("no purpose", ASSESSMENT.noKind().profile(""), PURPOSE_REQUIRED),
                row("a title of 50", ASSESSMENT.title("a".repeat(50))),
                row("a title of 51", ASSESSMENT.title("a".repeat(51)), TITLE_TOO_LONG),
                row("a collection with a title", COLLECTION.title("a"), TITLE_NOT_ALLOWED),
                row("G7 several sendings", ASSESSMENT.severalSendings(true), SEVERAL_SENDINGS_NOT_ALLOWED),
                row("several profiles", COLLECTION.severalSendings(true)),
                row("without account", ASSESSMENT.withoutAccount(), WITHOUT_ACCOUNT_NOT_ALLOWED),
                row("profiles without account", COLLECTION.withoutAccount(), WITHOUT_ACCOUNT_NOT_ALLOWED),
                row("results sent at the end", ASSESSMENT.sendingAtEnd()),
                row("profiles sent at the end", COLLECTION.sendingAtEnd(), SENDING_AT_END_NOT_ALLOWED),
                row("an identifier", ASSESSMENT.asking("Matricule", Optional.of(IdentifierAsked.Kind.TEXT))),
                row(
                        "an identifier of which nothing is said",
                        ASSESSMENT.asking(" ", Optional.empty()),
                        IDENTIFIER_LABEL_REQUIRED,
                        IDENTIFIER_KIND_REQUIRED),
                row("a stranger owns it", ADraft.assessment(new AccountId(8)), OWNER_UNKNOWN),
                row(
                        "everything at once",
                        ASSESSMENT.name("").profile("").title("a".repeat(51)),
                        NAME_REQUIRED,
                        PROFILE_REQUIRED,
                        TITLE_TOO_LONG));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drafts")
    void all_that_is_wrong_is_told(String what, CampaignDraft draft, Set<CampaignProblem> problems) {
        assertThat(rules(false, Set.of(), 10).problems(draft)).isEqualTo(problems);
    }

    @org.junit.jupiter.api.Test
    void what_is_allowed_elsewhere_is_allowed_there() {
        assertThat(rules(true, Set.of(), 10)
                        .problems(ASSESSMENT.severalSendings(true).draft()))
                .isEmpty();
        assertThat(rules(false, Set.of(Permission.WITHOUT_ACCOUNT), 10)
                        .problems(ASSESSMENT.withoutAccount().draft()))
                .isEmpty();
    }

    @org.junit.jupiter.api.Test
    void a_profile_that_is_not_offered_or_not_ready_is_refused() {
        var none = new CampaignRules(Optional.empty(), Set.of(OWNER), false, false);

        assertThat(none.problems(ASSESSMENT.draft())).containsExactly(PROFILE_UNKNOWN);
        assertThat(rules(false, Set.of(), 5).problems(ASSESSMENT.draft())).containsExactly(PROFILE_IN_PREPARATION);
    }

    private static Arguments row(String what, ADraft draft, CampaignProblem... problems) {
        return Arguments.of(what, draft.draft(), Set.of(problems));
    }

    @org.junit.jupiter.api.Test
    void where_there_is_a_roll_nobody_does_without_an_account() {
        assertThat(rules(false, Set.of(Permission.WITHOUT_ACCOUNT), 10, true)
                        .problems(ASSESSMENT.withoutAccount().draft()))
                .containsExactly(WITHOUT_ACCOUNT_NOT_ALLOWED);
    }

    private static CampaignRules rules(boolean several, Set<Permission> allows, int playable) {
        return rules(several, allows, playable, false);
    }

    private static CampaignRules rules(boolean several, Set<Permission> allows, int playable, boolean hasRoll) {
        var competence = BankLoader.load().framework().competence("1.1").orElseThrow();
        var topic = competence.topics().getFirst();
        var skill = new Skill(1, "1.1", "motcle", 1);
        var skills = java.util.Collections.nCopies(10, skill);
        var profile = new TargetProfile(
                "1.1", ProfileKind.THEME, new Text("A", "A"), 50, false, false, allows, Map.of("motcle", 8));
        var offered = new OfferedProfile(
                profile, List.of(new ProfileTopic(competence, topic, 8, skills, skills.subList(0, playable))));
        return new CampaignRules(Optional.of(offered), Set.of(OWNER), several, hasRoll);
    }
}
