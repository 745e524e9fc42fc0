package pix.bank.families.agenda;

import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.StructuredName;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Contacts as a file of vCard 3.0 (RFC 2426), which phones and computers open. */
final class VCard {

    private VCard() {}

    static String of(List<AgendaFiles.Card> cards) {
        var text = new StringWriter();
        try (var writer = new VCardWriter(text, VCardVersion.V3_0)) {
            writer.setAddProdId(false);
            for (var card : cards) writer.write(card(card));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static ezvcard.VCard card(AgendaFiles.Card card) {
        var written = new ezvcard.VCard();
        var name = new StructuredName();
        name.setFamily(card.last());
        name.setGiven(card.first());
        written.setStructuredName(name);
        written.setFormattedName(card.first() + " " + card.last());
        if (card.firm() != null) written.setOrganization(card.firm());
        if (card.mobile() != null) written.addTelephoneNumber(card.mobile(), TelephoneType.CELL);
        if (card.work() != null) written.addTelephoneNumber(card.work(), TelephoneType.WORK);
        if (card.email() != null) written.addEmail(card.email());
        return written;
    }
}
