package pix.bank.families.report;

import pix.bank.making.file.Resource;

/** The parts of office files that never change: styles, footer, lists of what is inside. */
final class OfficeParts {

    private OfficeParts() {}

    static byte[] named(String name) {
        return Resource.bytes("office/" + name).orElseThrow(() -> new IllegalStateException("no part " + name));
    }
}
