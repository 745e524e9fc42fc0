package pix.bank.question;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pix.bank.framework.Device;
import pix.bank.framework.FrameworkSkill;
import pix.engine.judging.AnswerKey;

/**
 * What one learner is asked: a value set of a skill, with its values drawn. The key, the examples and the correction
 * never reach a page before the answer is judged.
 *
 * @param instruction Markdown, as all longer texts here
 * @param scenes what is looked at or handled: picture, files, small web, simulator
 */
public record Challenge(
        FrameworkSkill skill,
        int variant,
        String valueSet,
        Set<Device> devices,
        String title,
        String instruction,
        List<Scene> scenes,
        Form form,
        Optional<Duration> timer,
        AnswerKey key,
        Examples examples,
        Correction correction) {

    /** The scene of this kind, if the challenge has one. */
    public <S extends Scene> Optional<S> scene(Class<S> kind) {
        return scenes.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** Time runs while it is answered. */
    public boolean isTimed() {
        return timer.isPresent();
    }
}
