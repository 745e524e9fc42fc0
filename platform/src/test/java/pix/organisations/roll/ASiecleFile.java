package pix.organisations.roll;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A SIECLE file of one school, pupil by pupil. */
final class ASiecleFile {

    static final String UAI = "1237457A";

    private final StringBuilder pupils = new StringBuilder();
    private final StringBuilder structures = new StringBuilder();
    private String uaj = "<UAJ>" + UAI + "</UAJ>";
    private String encoding = "UTF-8";
    private int count;

    static ASiecleFile with(Map<String, String> changes) {
        return new ASiecleFile().pupil(changes);
    }

    /** Léa, 4A, with these nodes instead. */
    ASiecleFile pupil(Map<String, String> changes) {
        return pupil(changes, structure("D", "4A"));
    }

    ASiecleFile pupil(Map<String, String> changes, String structures) {
        var nodes = new LinkedHashMap<String, String>();
        nodes.put("ID_NATIONAL", "12345678" + count + "AB");
        nodes.put("NOM_DE_FAMILLE", "Delorme");
        nodes.put("NOM_USAGE", "");
        nodes.put("PRENOM", "Léa");
        nodes.put("DATE_NAISS", "31/12/1994");
        nodes.put("CODE_PAYS", "100");
        nodes.put("CODE_SEXE", "2");
        nodes.put("CODE_COMMUNE_INSEE_NAISS", "33063");
        nodes.put("CODE_DEPARTEMENT_NAISS", "033");
        nodes.put("CODE_MEF", "10310019110");
        nodes.put("CODE_STATUT", "ST");
        nodes.putAll(changes);
        var id = "id" + ++count;
        pupils.append("<ELEVE ELEVE_ID=\"%s\" ELENOET=\"1\">".formatted(id));
        nodes.forEach((name, value) -> pupils.append("<%1$s>%2$s</%1$s>".formatted(name, value)));
        pupils.append("<SCOLARITE_AN_DERNIER><CODE_MEF>OLD</CODE_MEF></SCOLARITE_AN_DERNIER></ELEVE>");
        this.structures.append("<STRUCTURES_ELEVE ELEVE_ID=\"%s\">%s</STRUCTURES_ELEVE>".formatted(id, structures));
        return this;
    }

    static String structure(String type, String code) {
        return "<STRUCTURE><CODE_STRUCTURE>%s</CODE_STRUCTURE><TYPE_STRUCTURE>%s</TYPE_STRUCTURE></STRUCTURE>"
                .formatted(code, type);
    }

    ASiecleFile uaj(String node) {
        uaj = node;
        return this;
    }

    ASiecleFile encodedIn(String name) {
        encoding = name;
        return this;
    }

    String text() {
        return "<?xml version=\"1.0\" encoding=\"%s\"?><BEE_ELEVES VERSION=\"2.0\"><PARAMETRES>%s</PARAMETRES><DONNEES><ELEVES>%s</ELEVES><STRUCTURES>%s</STRUCTURES></DONNEES></BEE_ELEVES>"
                .formatted(encoding, uaj, pupils, structures);
    }

    Heard heard() {
        var charset = Charset.isSupported(encoding) ? Charset.forName(encoding) : StandardCharsets.UTF_8;
        return Heard.of(RollFormat.SIECLE, text().getBytes(charset), UAI);
    }

    Heard zippedAs(String... names) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(text().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Heard.of(RollFormat.SIECLE, bytes.toByteArray(), UAI);
    }
}
