package pix.bench;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import pix.bank.framework.FrameworkSkill;
import pix.bank.loader.BankLoader;

/** What a learner knew before: skills of other competences than the one that is played, in the bytes of the platform. */
final class Past {

    private static final int SKILLS = 45;
    private static final int HELD_AND_DIRECT = 3;
    private static final int SECONDS_SINCE_2020 = 200_000_000;

    private Past() {}

    /** In the form of {@code assessment.KnowledgeBytes}: 7 bytes a skill, in order of number. */
    static String known() {
        var bytes = ByteBuffer.allocate(SKILLS * 7);
        BankLoader.load()
                .framework()
                .skills()
                .map(FrameworkSkill::skill)
                .filter(skill -> !skill.competence().equals(AnswersPart.PLAYED))
                .mapToInt(skill -> skill.number())
                .sorted()
                .limit(SKILLS)
                .forEach(number -> bytes.putShort((short) number)
                        .put((byte) HELD_AND_DIRECT)
                        .putInt(SECONDS_SINCE_2020));
        return HexFormat.of().formatHex(bytes.array());
    }
}
