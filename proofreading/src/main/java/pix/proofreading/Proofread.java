package pix.proofreading;

import java.util.List;
import java.util.stream.Stream;
import pix.bank.loader.BankLoader;

/** {@code bin/bank proofread [@skill…]}: what a careful reader stumbles over in skills, and without a name in lessons too. */
public final class Proofread {

    private Proofread() {}

    public static void main(String[] skills) {
        var wanted = List.of(skills);
        var bank = BankLoader.load();
        var reader = new Proofreader();
        var ofSkills = bank.items().values().stream()
                .filter(item -> wanted.isEmpty() || wanted.contains(item.skill().name()))
                .flatMap(item -> reader.read(item).stream());
        var ofLessons = wanted.isEmpty() ? reader.readLessons(bank).stream() : Stream.<Finding>of();
        var findings = Stream.concat(ofSkills, ofLessons).toList();
        findings.forEach(System.out::println);
        System.out.println(findings.isEmpty() ? "Nothing to correct." : findings.size() + " findings.");
        System.exit(findings.isEmpty() ? 0 : 1);
    }
}
