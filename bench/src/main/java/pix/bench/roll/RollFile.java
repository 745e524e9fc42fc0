package pix.bench.roll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** A roll of invented pupils as a file to import, written as it is drawn: the same size gives the same file. */
public enum RollFile {

    /** XML of one school, its pupils by classes of some thirty. */
    SIECLE {
        @Override
        void begin(Writer out, String uai) throws IOException {
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<BEE_ELEVES VERSION=\"2.1\"><PARAMETRES><UAJ>" + uai
                    + "</UAJ><ANNEE_SCOLAIRE>2026</ANNEE_SCOLAIRE></PARAMETRES><DONNEES><ELEVES>\n");
        }

        @Override
        void line(Writer out, Pupil pupil) throws IOException {
            out.write("""
                    <ELEVE ELEVE_ID="%1$d" ELENOET="%1$d"><ID_NATIONAL>%2$s</ID_NATIONAL><NOM_DE_FAMILLE>%3$s</NOM_DE_FAMILLE>\
                    <PRENOM>%4$s</PRENOM><DATE_NAISS>%5$s</DATE_NAISS><CODE_SEXE>%6$d</CODE_SEXE><CODE_PAYS>100</CODE_PAYS>\
                    <CODE_DEPARTEMENT_NAISS>038</CODE_DEPARTEMENT_NAISS><CODE_COMMUNE_INSEE_NAISS>38185</CODE_COMMUNE_INSEE_NAISS>\
                    <CODE_MEF>10310019110</CODE_MEF><CODE_STATUT>ST</CODE_STATUT></ELEVE>
                    """.formatted(
                    pupil.number, pupil.nationalId(), pupil.last, pupil.first, pupil.birth, 1 + pupil.number % 2));
        }

        /** Classes stand after the pupils: who reads has to know them again. */
        @Override
        void end(Writer out, int pupils) throws IOException {
            out.write("</ELEVES><STRUCTURES>\n");
            for (int number = 1; number <= pupils; number++)
                out.write(("<STRUCTURES_ELEVE ELEVE_ID=\"%d\"><STRUCTURE><CODE_STRUCTURE>%s</CODE_STRUCTURE>"
                                + "<TYPE_STRUCTURE>D</TYPE_STRUCTURE></STRUCTURE></STRUCTURES_ELEVE>\n")
                        .formatted(number, group(number)));
            out.write("</STRUCTURES></DONNEES></BEE_ELEVES>\n");
        }
    },

    /** CSV of an agricultural school. */
    FREGATA {
        @Override
        void begin(Writer out, String uai) throws IOException {
            out.write(
                    "Identifiant unique*;Premier prénom*;Deuxième prénom;Troisième prénom;Nom de famille*;Nom d'usage;"
                            + "Code sexe*;Date de naissance (jj/mm/aaaa)*;Code commune naissance**;Libellé commune naissance**;"
                            + "Code département naissance*;Code pays naissance*;Statut*;Code MEF*;Division*\n");
        }

        @Override
        void line(Writer out, Pupil pupil) throws IOException {
            out.write("%s;%s;;;%s;;%s;%s;38185;;38;99100;ST;10310019110;%s\n"
                    .formatted(
                            pupil.nationalId(),
                            pupil.first,
                            pupil.last,
                            pupil.number % 2 == 0 ? "Masculin" : "Féminin",
                            pupil.birth,
                            group(pupil.number)));
        }
    },

    /** CSV of a university. */
    SUP {
        @Override
        void begin(Writer out, String uai) throws IOException {
            out.write(
                    "Premier prénom;Deuxième prénom;Troisième prénom;Nom de famille;Nom d'usage;"
                            + "Date de naissance (jj/mm/aaaa);Email;Numéro étudiant;Composante;Équipe pédagogique;Groupe;Diplôme;Régime\n");
        }

        @Override
        void line(Writer out, Pupil pupil) throws IOException {
            out.write("%s;;;%s;;%s;etudiant%d@exemple.example;E%07d;Sciences;Équipe %d;%s;Licence;Formation initiale\n"
                    .formatted(
                            pupil.first,
                            pupil.last,
                            pupil.birth,
                            pupil.number,
                            pupil.number,
                            1 + pupil.number % 5,
                            group(pupil.number)));
        }
    };

    private static final List<String> FIRST = words("prenoms");
    private static final List<String> LAST = words("noms");
    private static final int A_CLASS = 30;
    private static final int CLASSES_A_YEAR = 26;

    private record Pupil(int number, String first, String last, String birth) {

        String nationalId() {
            return "%09d%s%s".formatted(number, (char) ('A' + number % 26), (char) ('A' + number / 26 % 26));
        }
    }

    abstract void begin(Writer out, String uai) throws IOException;

    abstract void line(Writer out, Pupil pupil) throws IOException;

    void end(Writer out, int pupils) throws IOException {}

    /** @param uai of the school, which a SIECLE file names */
    public void write(int pupils, String uai, OutputStream bytes) throws IOException {
        var chance = RandomGeneratorFactory.of("L64X128MixRandom").create(pupils);
        var out = new BufferedWriter(new OutputStreamWriter(bytes, UTF_8));
        begin(out, uai);
        for (int number = 1; number <= pupils; number++) line(out, pupil(number, chance));
        end(out, pupils);
        out.flush();
    }

    private static Pupil pupil(int number, RandomGenerator chance) {
        return new Pupil(
                number,
                one(FIRST, chance),
                one(LAST, chance) + (chance.nextInt(4) == 0 ? "-" + one(LAST, chance) : ""),
                "%02d/%02d/%d".formatted(chance.nextInt(1, 29), chance.nextInt(1, 13), chance.nextInt(2011, 2016)));
    }

    private static String one(List<String> words, RandomGenerator chance) {
        return words.get(chance.nextInt(words.size()));
    }

    /** Classes from 6A on: four years, then the letters come again with a number. */
    static String group(int number) {
        int group = (number - 1) / A_CLASS;
        int letter = group / 4;
        return "%d%c%s"
                .formatted(
                        6 - group % 4,
                        'A' + letter % CLASSES_A_YEAR,
                        letter < CLASSES_A_YEAR ? "" : letter / CLASSES_A_YEAR);
    }

    private static List<String> words(String list) {
        try (var file = requireNonNull(RollFile.class.getResourceAsStream("/bank/words/" + list + ".txt"), list)) {
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code bin/bench roll siecle 4000 0389999Z}: prints the file. */
    public static void main(String[] words) throws IOException {
        var format = valueOf(words[0].toUpperCase(Locale.ROOT));
        format.write(Integer.parseInt(words[1]), words.length > 2 ? words[2] : "0000000A", System.out);
    }
}
