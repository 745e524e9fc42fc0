package pix.bank.families.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReckoningTests {

    static final Grid GRID = Grid.of(List.of(
            List.of("Ville", "Prix", "Jour"),
            List.of("Nord", "12,5", "03/09/2026"),
            List.of("Sud", "1 200 €", "04/09/2026"),
            List.of("nord", "20 %", ""),
            List.of("", "=B2*2", "=C3-C2")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=1+2*3^2                                    | 19",
                "=(1+2)*-3                                   | -9",
                "=50%*8                                      | 4",
                "=SOMME(B2:B5)                               | 1237,7",
                "=sum(B2,B3)                                 | 1212,5",
                "=MOYENNE(B2:B3)                             | 606,25",
                "=MAX(B2:B5)-MIN(B2:B5)                      | 1199,8",
                "=NB(A1:B4)&\"/\"&NBVAL(A1:A5)               | 3/4",
                "=NB.SI(A2:A5;\"nord\")                      | 2",
                "=NB.SI.ENS(A2:A4;\"Nord\";B2:B4;\">1\")     | 1",
                "=SOMME.SI(A2:A4;\"<>Sud\";B2:B4)            | 12,7",
                "=SI(ET(B2>10;NON(B2>20));\"oui\";\"non\")   | oui",
                "=ARRONDI(2,345;2)                           | 2,35",
                "=C5                                         | 1",
                "=RECHERCHEV(\"Sud\";A2:B4;2;FAUX)           | 1200",
                "=INDEX(B2:B4;EQUIV(\"sud\";A2:A4;0))        | 1200",
                "=SIERREUR(1/0;\"vide\")                     | vide",
                "=NOMPROPRE(SUPPRESPACE(\" jean-luc  ba \")) | Jean-Luc Ba"
            })
    void a_formula_is_reckoned_as_spreadsheets_do(String formula, String worth) {
        assertThat(GRID.reckon(formula).text()).isEqualTo(worth);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=1/0            | #DIV/0!",
                "=1/D9           | #DIV/0!",
                "=A2*2           | #VALEUR!",
                "=SOMMES(B2:B3)  | #NOM?",
                "=Nord           | #NOM?",
                "=(1+2           | #ERREUR!",
                "=SOMME(A1:ZZ9999) | #REF!",
                "=A99999999999     | #NOM?",
                "=RECHERCHEV(\"Est\";A2:B4;2;FAUX) | #N/A"
            })
    void a_formula_that_cannot_be_reckoned_says_why(String formula, String code) {
        assertThat(GRID.reckon(formula)).isEqualTo(new Value.Fault(code));
    }

    @Test
    void a_cell_that_asks_for_itself_is_a_fault() {
        assertThat(Grid.of(List.of(List.of("=B1", "=A1"))).value(new Ref(0, 0))).isEqualTo(new Value.Fault("#REF!"));
    }

    @Test
    void what_a_dollar_locks_stays_when_a_formula_is_copied() {
        assertThat(Grid.moved("=$A2*B$1+C3&\"A1\"", 1, 2)).isEqualTo("=$A4*C$1+D5&\"A1\"");
    }
}
