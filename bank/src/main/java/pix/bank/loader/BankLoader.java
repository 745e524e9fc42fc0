package pix.bank.loader;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pix.bank.framework.CompetenceFramework;
import pix.bank.framework.DiscoveryTest;
import pix.bank.framework.FrameworkFile;
import pix.bank.framework.FrameworkSkill;
import pix.bank.framework.TargetProfile;
import pix.bank.framework.Topic;
import pix.bank.lesson.Lesson;
import pix.bank.lesson.Tutorial;
import pix.bank.making.file.Resource;
import pix.bank.making.file.Yaml;

/** Reads the bank that comes with the platform; any fault in it is told with its file, and nothing is loaded. */
public final class BankLoader {

    private final MessageDigest digest = sha256();

    private BankLoader() {}

    public static Bank load() {
        return new BankLoader().bank();
    }

    private Bank bank() {
        var framework =
                Yaml.read(required("framework.yaml"), FrameworkFile.class).framework(numbers());
        var items = new ArrayList<Item>();
        var lessons = new ArrayList<Lesson>();
        framework.topics().forEach(topic -> {
            topic.skills().forEach(skill -> item(topic, skill).ifPresent(items::add));
            text("lessons/" + topic.code() + ".md")
                    .map(file -> Lesson.parse(topic.code(), file))
                    .ifPresent(lessons::add);
        });
        var tutorials = text("tutorials.yaml")
                .map(file -> Yaml.read(file, Tutorial[].class))
                .orElse(new Tutorial[0]);
        var discoveries = Yaml.read(required("discovery.yaml"), DiscoveryTest[].class);
        var profiles = profiles(framework);
        return new Bank(release(), framework, items, lessons, List.of(tutorials), List.of(discoveries), profiles);
    }

    /** The written ones, and one for each competence. */
    private List<TargetProfile> profiles(CompetenceFramework framework) {
        var written = List.of(Yaml.read(required("profiles.yaml"), TargetProfile[].class));
        var faults = written.stream()
                .flatMap(profile -> profile.faults(framework).stream())
                .toList();
        if (!faults.isEmpty()) throw new IllegalStateException(String.join("\n", faults));
        return Stream.concat(framework.competences().map(TargetProfile::of), written.stream())
                .toList();
    }

    private Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        required("skill-numbers.txt").lines().forEach(name -> numbers.put(name, numbers.size() + 1));
        return numbers;
    }

    private Optional<Item> item(Topic topic, FrameworkSkill skill) {
        var path = "skills/%s/%s.yaml".formatted(topic.code(), skill.name().substring(1));
        return text(path).map(file -> {
            try {
                var read = Yaml.read(file, SkillFile.class);
                if (!read.skill().equals(skill.name())) throw new IllegalArgumentException("it says " + read.skill());
                return new Item(skill, read, read.devices() == null ? topic.devices() : read.devices());
            } catch (RuntimeException fault) {
                throw new IllegalArgumentException(path + ": " + fault.getMessage(), fault);
            }
        });
    }

    private String required(String path) {
        return text(path).orElseThrow(() -> new IllegalStateException("the bank has no " + path));
    }

    private Optional<String> text(String path) {
        var text = Resource.text(path);
        text.ifPresent(each -> digest.update(each.getBytes(StandardCharsets.UTF_8)));
        return text;
    }

    private String release() {
        return HexFormat.of().formatHex(digest.digest(), 0, 6);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
