package pix.bank.framework;

import java.util.List;
import java.util.stream.Stream;

/**
 * One of the sixteen competences; its code is the area's and its own number, as in {@code 1.1}.
 *
 * @param about what one can do who has it
 */
public record Competence(String code, Text name, Text about, List<Topic> topics) {

    public Stream<FrameworkSkill> skills() {
        return topics.stream().flatMap(topic -> topic.skills().stream());
    }

    public String area() {
        return code.substring(0, code.indexOf('.'));
    }
}
