package pix.content;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import pix.bank.framework.CompetenceFramework;
import pix.bank.framework.FrameworkSkill;
import pix.bank.loader.Bank;
import pix.bank.loader.Item;
import pix.bank.question.Challenge;
import pix.bank.question.Seeds;
import pix.engine.knowledge.Skill;
import pix.engine.scoring.Reach;

/** The release of the bank that is being asked: immutable, in memory, no SQL to choose or to judge. */
@Component
public class RunningRelease {

    private static final int CHALLENGES_KEPT = 2_000;

    private final Bank bank = LoadedBank.read();
    private final Seal seal;
    private final Seeds learning;
    private final Seeds discovery;
    private final List<Skill> playable;
    private final List<Skill> scored;
    private final Map<String, List<Skill>> scoredByCompetence;
    private final Map<Integer, FrameworkSkill> skills;
    private final Cache<Made, Challenge> challenges =
            Caffeine.newBuilder().maximumSize(CHALLENGES_KEPT).build();

    private record Made(ChallengeRef ref, Seeds seeds) {}

    RunningRelease(InstallationSecret secret, Seal seal) {
        this.seal = seal;
        learning = new Seeds(secret.of("questions"), "learning");
        discovery = new Seeds(secret.of("questions"), "discovery");
        playable = bank.items().values().stream()
                .map(item -> item.skill().skill())
                .sorted(Comparator.comparingInt(Skill::number))
                .toList();
        scored = Reach.ofOpenCompetences(playable);
        scoredByCompetence = scored.stream().collect(groupingBy(Skill::competence));
        skills = bank.framework()
                .skills()
                .collect(toUnmodifiableMap(skill -> skill.skill().number(), Function.identity()));
    }

    public String id() {
        return bank.release();
    }

    public Bank bank() {
        return bank;
    }

    public CompetenceFramework framework() {
        return bank.framework();
    }

    /** The skills that this release can ask: the others are in no target. */
    public List<Skill> playable() {
        return playable;
    }

    /**
     * Those of the competences that are open: they count in profiles. What is shown of the others is kept and counts once
     * they open, so that no profile has pix in a competence that is still to come.
     */
    public List<Skill> scored() {
        return scored;
    }

    /** The skills that the test of a competence asks; none while the competence is still to come. */
    public List<Skill> scored(String competence) {
        return scoredByCompetence.getOrDefault(competence, List.of());
    }

    /** Whether a competence is still to come: what this release can ask of it does not make a level. */
    public boolean isComing(String competence) {
        return scored(competence).isEmpty();
    }

    public Optional<Item> item(int skill) {
        return bank.item(skill);
    }

    /** A skill of the framework by its number; a number that was never given is a fault. */
    public FrameworkSkill skill(int number) {
        var skill = skills.get(number);
        if (skill == null) throw new IllegalArgumentException("no skill has number " + number);
        return skill;
    }

    /** The challenge at these coordinates, the same each time; empty when this release no longer asks the skill. */
    public Optional<Challenge> challenge(ChallengeRef ref) {
        return challenge(ref, learning);
    }

    /** The same, drawn by other chance than the learners' own tests. */
    public Optional<Challenge> challenge(ChallengeRef ref, Seeds seeds) {
        return item(ref.skill())
                .map(item -> challenges.get(new Made(ref, seeds), _ -> item.challenge(ref.variant(), seeds)));
    }

    /** The chance of discovery tests, which anybody may begin again and again: it tells nothing of the learners' own. */
    public Seeds discovery() {
        return discovery;
    }

    /** The coordinates of a question on a skill for a learner's own test: nobody computes them, see {@link Item#variant}. */
    public ChallengeRef draw(int skill, String who, int turn, String where) {
        return new ChallengeRef(skill, item(skill).orElseThrow().variant(learning, who, turn, where));
    }

    /** How a page says which challenge it shows: it tells neither the skill nor the variant. */
    public String token(ChallengeRef ref) {
        return seal.seal(ref.bytes(), "challenge");
    }

    /** The challenge a token was made for; empty when it was made up or is of another installation. */
    public Optional<ChallengeRef> read(String token) {
        return seal.open(token, "challenge").map(ByteBuffer::wrap).map(ChallengeRef::read);
    }
}
