package pix.bank.framework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The whole framework: 5 areas, 16 competences, 80 topics, 479 skills. */
public record CompetenceFramework(List<Area> areas) {

    public Stream<Competence> competences() {
        return areas.stream().flatMap(area -> area.competences().stream());
    }

    public Stream<Topic> topics() {
        return competences().flatMap(competence -> competence.topics().stream());
    }

    public Stream<FrameworkSkill> skills() {
        return competences().flatMap(Competence::skills);
    }

    public Optional<Competence> competence(String code) {
        return competences()
                .filter(competence -> competence.code().equals(code))
                .findFirst();
    }

    public Optional<Topic> topic(String code) {
        return topics().filter(topic -> topic.code().equals(code)).findFirst();
    }
}
