package pix.web.app.discovery;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import pix.bank.framework.Device;
import pix.bank.framework.DiscoveryTest;
import pix.bank.question.Challenge;
import pix.bank.web.Markdown;
import pix.content.ChallengeRef;
import pix.content.OfferedProfile;
import pix.content.RunningRelease;
import pix.content.Seal;
import pix.content.TargetProfiles;
import pix.shared.NotFound;
import pix.web.app.discovery.DiscoveryResults.Line;
import pix.web.challenge.ChallengeView;
import pix.web.challenge.GivenFields;
import pix.web.challenge.SceneAddresses;
import pix.web.paths.AppPaths;
import pix.web.ui.Outcome;

/** Makes the pages of a discovery test from where its visitor is. */
@Component
class DiscoveryPages {

    private static final String TRYOUT = "essai-";

    private final RunningRelease release;
    private final TargetProfiles profiles;
    private final SceneAddresses addresses;
    private final Seal seal;

    DiscoveryPages(RunningRelease release, TargetProfiles profiles, SceneAddresses addresses, Seal seal) {
        this.release = release;
        this.profiles = profiles;
        this.addresses = addresses;
        this.seal = seal;
    }

    DiscoveryTest test(String id) {
        return release.bank().discovery(id).or(() -> tryout(id)).orElseThrow(() -> new NotFound("discovery", id));
    }

    /** A parcours as a teacher tries it out: each of its questions once, kept and counted nowhere. */
    private Optional<DiscoveryTest> tryout(String id) {
        if (!id.startsWith(TRYOUT)) return Optional.empty();
        return profiles.find(id.substring(TRYOUT.length()))
                .filter(OfferedProfile::isOpen)
                .map(offered -> new DiscoveryTest(
                        id, offered.profile().name(), EnumSet.allOf(Device.class), skillNames(offered)));
    }

    private List<String> skillNames(OfferedProfile offered) {
        return offered.topics().stream()
                .flatMap(topic -> topic.playable().stream())
                .map(skill -> release.skill(skill.number()).name())
                .toList();
    }

    Optional<DiscoveryState> read(String id, String text) {
        return DiscoveryState.parse(test(id).id(), text, seal::proof)
                .filter(state -> state.verdicts().size() <= skills(state).size());
    }

    String address(DiscoveryState state) {
        return AppPaths.discoveryState(state.test(), state.text(seal::proof));
    }

    boolean isOver(DiscoveryState state) {
        return state.verdicts().size() >= skills(state).size();
    }

    Challenge challenge(DiscoveryState state) {
        return challenge(state, state.verdicts().size());
    }

    DiscoveryStart start(String id, Device device) {
        var test = test(id);
        return new DiscoveryStart(
                test.id(), test.name(), skills(test).size(), test.devices().contains(device));
    }

    DiscoveryQuestion question(DiscoveryState state, Optional<String> error, GivenFields given) {
        int index = state.verdicts().size();
        var ref = ref(state, index);
        return new DiscoveryQuestion(
                address(state),
                test(state.test()).name(),
                index + 1,
                skills(state).size(),
                ChallengeView.of(release.token(ref), addresses.ofDiscovery(ref), challenge(state), given),
                error);
    }

    DiscoveryResults results(DiscoveryState state) {
        var lines = IntStream.range(0, state.verdicts().size())
                .mapToObj(index -> line(state, index))
                .toList();
        return new DiscoveryResults(state.test(), test(state.test()).name(), lines);
    }

    private Line line(DiscoveryState state, int index) {
        var challenge = challenge(state, index);
        var outcome = switch (state.verdicts().get(index)) {
            case CORRECT -> Outcome.RIGHT;
            case SKIPPED -> Outcome.SKIPPED;
            case WRONG, TIMED_OUT, FOCUS_LOST -> Outcome.WRONG;
        };
        var competence = release.framework()
                .competence(challenge.skill().skill().competence())
                .orElseThrow()
                .name();
        return new Line(
                challenge.title(),
                competence,
                challenge.skill().skill().level(),
                outcome,
                challenge.correction().rightAnswer(),
                Markdown.html(challenge.correction().working()));
    }

    private Challenge challenge(DiscoveryState state, int index) {
        return release.challenge(ref(state, index), release.discovery()).orElseThrow();
    }

    private ChallengeRef ref(DiscoveryState state, int index) {
        return new ChallengeRef(skills(state).get(index), state.draw() + index);
    }

    private List<Integer> skills(DiscoveryState state) {
        return skills(test(state.test()));
    }

    /** The skills that the running release can ask. */
    private List<Integer> skills(DiscoveryTest test) {
        return test.skills().stream()
                .flatMap(skill -> release.bank().item(skill).stream())
                .map(item -> item.skill().skill().number())
                .toList();
    }
}
