package pix.bank.question;

import java.util.List;
import pix.engine.judging.Answer;

/** Answers whose verdict is known beforehand: they prove the key at every build. */
public record Examples(List<Answer> right, List<Wrong> wrong) {

    /** A wrong answer that stands for a misconception, named in words a teacher understands. */
    public record Wrong(Answer answer, String misconception) {}
}
