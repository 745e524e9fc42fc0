package pix.bank.families.catalogue;

import java.util.Map;

/** What a catalogue says of a document. @param values field's name → value */
record Notice(int number, Map<String, String> values) {

    String value(String field) {
        return values.getOrDefault(field, "");
    }

    String path() {
        return "/notice/" + number;
    }
}
