package pix.bank.gate;

import java.util.List;
import pix.bank.making.file.Resource;

/** Faults that are known and that somebody is mending: a line each, as the gate tells them, or as it begins to. */
final class BeingMended {

    static final List<String> LINES = Resource.text("being-mended.txt")
            .orElseThrow()
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();

    private BeingMended() {}

    static boolean has(Fault fault) {
        return LINES.stream().anyMatch(fault.toString()::startsWith);
    }
}
