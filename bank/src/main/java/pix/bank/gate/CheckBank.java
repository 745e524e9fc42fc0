package pix.bank.gate;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import pix.bank.loader.BankLoader;
import pix.bank.question.Secret;
import pix.bank.question.Seeds;

/** {@code bin/bank check [@skill…]}: the whole gate, with a new secret each time, printed so that a fault can be seen again. */
public final class CheckBank {

    private CheckBank() {}

    public static void main(String[] skills) {
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        System.out.println("secret " + HexFormat.of().formatHex(secret));
        var bank = BankLoader.load();
        var gate = new Gate(bank, new Seeds(new Secret(secret), "gate"));
        var wanted = List.of(skills);
        var ofSkills = bank.items().values().stream()
                .filter(item -> wanted.isEmpty() || wanted.contains(item.skill().name()))
                .flatMap(item -> gate.check(item, Gate.WHOLE).stream());
        var ofBank = wanted.isEmpty() ? gate.checkBank().stream() : Stream.<Fault>of();
        var faults = Stream.concat(ofSkills, ofBank).toList();
        faults.forEach(System.out::println);
        System.out.println(faults.isEmpty() ? "The gate is open: no fault." : faults.size() + " faults.");
        System.exit(faults.isEmpty() ? 0 : 1);
    }
}
