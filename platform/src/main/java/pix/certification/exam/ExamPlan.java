package pix.certification.exam;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import pix.assessment.ShownProfiles;
import pix.bank.framework.Device;
import pix.bank.loader.Item;
import pix.bank.question.Challenge;
import pix.bank.question.Form;
import pix.bank.question.Seeds;
import pix.content.ChallengeRef;
import pix.content.RunningRelease;
import pix.engine.exam.ExamChoice;
import pix.engine.exam.Mark;
import pix.engine.knowledge.Skill;

/** Chooses and draws the questions of an exam of version 2: one to three for each competence of the frozen profile. */
@Component
class ExamPlan {

    /** A draw is made again so often before one that was seen already is taken. */
    private static final int MOST_TRIES = 64;

    /** So many draws of a skill tell whether its right answer varies. */
    private static final int SAMPLE = 4;

    private final RunningRelease release;
    private final ExamQuestions questions;
    private final FrozenProfiles frozen;
    private final ShownProfiles shown;

    ExamPlan(RunningRelease release, ExamQuestions questions, FrozenProfiles frozen, ShownProfiles shown) {
        this.release = release;
        this.questions = questions;
        this.frozen = frozen;
        this.shown = shown;
    }

    List<PlannedQuestion> of(CandidateSeat seat, Seeds seeds) {
        var skills = shuffled(frozen.skills(seat.session(), seat.seat()), seeds);
        var asked = shown.asked(seat.account());
        var plan = new ArrayList<PlannedQuestion>();
        for (var mark : frozen.marks(seat.session(), seat.seat()))
            for (var skill : ExamChoice.of(of(mark, skills), skill -> varies(skill, seeds)))
                plan.add(draw(seat, skill, seeds, asked));
        return List.copyOf(plan);
    }

    /** Those that can be asked at a computer, in an order that the exam's own chance gives. */
    private List<Skill> shuffled(Set<Integer> numbers, Seeds seeds) {
        return numbers.stream()
                .flatMap(number -> release.item(number).stream())
                .filter(item -> item.devices().contains(Device.DESKTOP))
                .map(item -> item.skill().skill())
                .sorted(Comparator.comparingInt((Skill skill) -> seeds.number("order", skill.toString()))
                        .thenComparingInt(Skill::number))
                .toList();
    }

    private static List<Skill> of(Mark mark, List<Skill> skills) {
        return skills.stream()
                .filter(skill -> skill.competence().equals(mark.competence()))
                .toList();
    }

    private boolean varies(Skill skill, Seeds seeds) {
        var item = release.item(skill.number()).orElseThrow();
        return IntStream.range(0, SAMPLE)
                        .mapToObj(turn -> print(item.challenge(item.variant(seeds, "sample", turn, ""), seeds)))
                        .distinct()
                        .count()
                >= SAMPLE / 2;
    }

    /** Another one as long as its right answer was met by this candidate before, or in this session. */
    private PlannedQuestion draw(CandidateSeat seat, Skill skill, Seeds seeds, Set<ChallengeRef> asked) {
        var item = release.item(skill.number()).orElseThrow();
        var met = new HashSet<>(questions.prints(seat.session(), skill.number()));
        asked.stream()
                .filter(ref -> ref.skill() == skill.number())
                .flatMap(ref -> release.challenge(ref).stream())
                .forEach(challenge -> met.add(print(challenge)));
        var drawn = drawn(skill, item, seeds, 0);
        for (int turn = 1; turn < MOST_TRIES && met.contains(drawn.keyPrint()); turn++)
            drawn = drawn(skill, item, seeds, turn);
        return drawn;
    }

    private PlannedQuestion drawn(Skill skill, Item item, Seeds seeds, int turn) {
        int variant = item.variant(seeds, "exam", turn, Integer.toString(turn));
        var challenge = item.challenge(variant, seeds);
        return new PlannedQuestion(
                skill.competence(),
                new ChallengeRef(skill.number(), variant),
                print(challenge),
                challenge.form() instanceof Form.SeveralFields);
    }

    private static String print(Challenge challenge) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256")
                    .digest(challenge.key().toString().getBytes(UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
