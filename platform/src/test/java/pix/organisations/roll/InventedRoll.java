package pix.organisations.roll;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A roll of any size whose people nobody is: names of many origins drawn from a seed, classes of thirty, the weight of a
 * real file. The same seed gives the same file.
 */
public record InventedRoll(long seed, String uai, int size) {

    private static final List<String> FIRST_NAMES = List.of(
            "Inès",
            "Malo",
            "Ada",
            "Noé",
            "Aïcha",
            "Łucja",
            "Jean-Philippe",
            "Chloë",
            "Tiago",
            "Mehdi",
            "Lætitia",
            "Ngoc",
            "Yuna",
            "N'golo",
            "Zoé",
            "Rayan",
            "Ülkü",
            "Séverine",
            "Ibrahima",
            "Māra",
            "Oscar",
            "Fatoumata",
            "Gaëtan",
            "Lina",
            "Dmitri",
            "Anaïs",
            "Kofi",
            "Marie-Louise",
            "Élouan",
            "Priya",
            "Swann",
            "Joaquín");
    private static final List<String> LAST_NAMES = List.of(
            "Lœuillet",
            "Marchand",
            "Delorme",
            "Garnier",
            "Diallo",
            "Nguyen",
            "Da Silva Ferreira",
            "O'Sullivan",
            "Kowalski",
            "Ben Youssef",
            "Le Gall",
            "Traoré",
            "Hernández",
            "Yılmaz",
            "de La Tour-Maubert",
            "Rakotomalala",
            "Schmitt",
            "Popescu",
            "Etxeberria",
            "N'Diaye",
            "Papadopoulos",
            "Roux",
            "Çelik",
            "Abdallah",
            "Vandenberghe",
            "Singh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int CLASS_SIZE = 30;

    record Pupil(String number, String firstName, String lastName, LocalDate birth, int sex, String group) {}

    Stream<Pupil> pupils() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        return IntStream.range(0, size).mapToObj(index -> pupil(random, index));
    }

    private static Pupil pupil(RandomGenerator random, int index) {
        return new Pupil(
                "%09d%c%c".formatted(100_000_000 + index, 'A' + random.nextInt(26), 'A' + random.nextInt(26)),
                FIRST_NAMES.get(random.nextInt(FIRST_NAMES.size())),
                LAST_NAMES.get(random.nextInt(LAST_NAMES.size())),
                LocalDate.of(2008, 1, 1).plusDays(random.nextInt(2500)),
                1 + random.nextInt(2),
                "%de %c".formatted(3 + index / CLASS_SIZE % 4, 'A' + index / CLASS_SIZE / 4 % 26));
    }

    /** About 2.5 kB a pupil, as the real ones weigh, in their own encoding. */
    public void siecle(OutputStream file) {
        write(file, "ISO-8859-15", out -> {
            out.write(
                    "<?xml version=\"1.0\" encoding=\"ISO-8859-15\"?>\n<BEE_ELEVES VERSION=\"2.0\">\n<PARAMETRES><UAJ>"
                            + uai + "</UAJ><ANNEE_SCOLAIRE>2026</ANNEE_SCOLAIRE></PARAMETRES>\n<DONNEES>\n<ELEVES>\n");
            for (var pupil : pupils().toList()) out.write(eleve(pupil));
            out.write("</ELEVES>\n<STRUCTURES>\n");
            for (var pupil : pupils().toList()) out.write(structures(pupil));
            out.write("</STRUCTURES>\n</DONNEES>\n</BEE_ELEVES>\n");
        });
    }

    /** The headings and a line each. */
    public void sup(OutputStream file) {
        write(file, "UTF-8", out -> {
            out.write(SupLayout.on(Heard.TODAY).template() + "\n");
            for (var pupil : pupils().toList())
                out.write("%s;;;%s;;%s;;%s;Sciences;;%s;Licence;Formation initiale\n"
                        .formatted(
                                pupil.firstName(),
                                pupil.lastName(),
                                DAY.format(pupil.birth()),
                                pupil.number(),
                                pupil.group()));
        });
    }

    private static String eleve(Pupil pupil) {
        return """
                <ELEVE ELEVE_ID="%1$s" ELENOET="%1$s">
                  <ID_NATIONAL>%1$s</ID_NATIONAL><ELENOET>%1$s</ELENOET>
                  <ID_ELEVE_ETAB>%1$s</ID_ELEVE_ETAB>
                  <NOM_DE_FAMILLE>%2$s</NOM_DE_FAMILLE><NOM_USAGE></NOM_USAGE>
                  <PRENOM>%3$s</PRENOM><PRENOM2></PRENOM2><PRENOM3></PRENOM3>
                  <DATE_NAISS>%4$s</DATE_NAISS><CODE_PAYS>100</CODE_PAYS><CODE_SEXE>%5$d</CODE_SEXE>
                  <DOUBLEMENT>0</DOUBLEMENT><DATE_ENTREE>01/09/2026</DATE_ENTREE><DATE_SORTIE></DATE_SORTIE>
                  <CODE_REGIME>2</CODE_REGIME><CODE_STATUT>ST</CODE_STATUT><CODE_MEF>10310019110</CODE_MEF>
                  <CODE_COMMUNE_INSEE_NAISS>33063</CODE_COMMUNE_INSEE_NAISS>
                  <CODE_DEPARTEMENT_NAISS>033</CODE_DEPARTEMENT_NAISS>
                  <SCOLARITE_AN_DERNIER><CODE_STRUCTURE>6E1</CODE_STRUCTURE><CODE_MEF>10210019110</CODE_MEF><CODE_RNE>%6$s</CODE_RNE>
                    <DENOM_PRINC>COLLEGE</DENOM_PRINC><DENOM_COMPL>SOPHIE GERMAIN</DENOM_COMPL></SCOLARITE_AN_DERNIER>
                  <ADHESION_TRANSPORT>0</ADHESION_TRANSPORT><DATE_MODIFICATION>01/09/2026</DATE_MODIFICATION>
                </ELEVE>
                """.formatted(
                        pupil.number(),
                        latin(pupil.lastName()),
                        latin(pupil.firstName()),
                        DAY.format(pupil.birth()),
                        pupil.sex(),
                        "1237457A");
    }

    private static String structures(Pupil pupil) {
        return """
                <STRUCTURES_ELEVE ELEVE_ID="%1$s" ELENOET="%1$s">
                  <STRUCTURE><CODE_STRUCTURE>%2$s</CODE_STRUCTURE><TYPE_STRUCTURE>D</TYPE_STRUCTURE></STRUCTURE>
                  <STRUCTURE><CODE_STRUCTURE>%2$sAGL1</CODE_STRUCTURE><TYPE_STRUCTURE>G</TYPE_STRUCTURE></STRUCTURE>
                </STRUCTURES_ELEVE>
                """.formatted(pupil.number(), pupil.group());
    }

    /** What the file's encoding does not hold is written as the registry writes it: without its mark. */
    private static String latin(String name) {
        return name.replace("Ł", "L")
                .replace("ł", "l")
                .replace("ı", "i")
                .replace("ā", "a")
                .replace("Ş", "S");
    }

    private interface Body {
        void writeTo(Writer out) throws IOException;
    }

    private static void write(OutputStream file, String encoding, Body body) {
        try (var out = new BufferedWriter(new OutputStreamWriter(file, Charset.forName(encoding)))) {
            body.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
