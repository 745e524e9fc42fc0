package pix.bench;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pix.bank.framework.FrameworkSkill;
import pix.bank.loader.BankLoader;
import pix.engine.knowledge.Skill;

class PastTests {

    private static final int BYTES_A_SKILL = 7;

    @Test
    void nothing_of_the_competence_that_is_played_is_known_before() {
        var competences = BankLoader.load()
                .framework()
                .skills()
                .map(FrameworkSkill::skill)
                .collect(toMap(Skill::number, Skill::competence));
        var known = ByteBuffer.wrap(HexFormat.of().parseHex(Past.known()));

        var numbers = IntStream.range(0, known.capacity() / BYTES_A_SKILL)
                .mapToObj(skill -> Short.toUnsignedInt(known.getShort(skill * BYTES_A_SKILL)))
                .toList();

        assertThat(numbers).hasSize(45).doesNotHaveDuplicates();
        assertThat(numbers).extracting(competences::get).doesNotContainNull().doesNotContain(AnswersPart.PLAYED);
    }
}
