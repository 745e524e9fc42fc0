package pix.bank.making.picture;

import static pix.bank.making.picture.Svg.circle;
import static pix.bank.making.picture.Svg.line;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A tree that tells the season. */
public record Tree(int x, Season season) implements Part {

    public enum Season {
        @JsonProperty("printemps")
        SPRING("un arbre en fleurs", "#eeb9c6"),
        @JsonProperty("été")
        SUMMER("un arbre au feuillage vert et épais", "#4c8a4a"),
        @JsonProperty("automne")
        AUTUMN("un arbre aux feuilles rousses, dont beaucoup sont tombées", "#c9782f"),
        @JsonProperty("hiver")
        WINTER("un arbre sans feuilles", "");

        private final String words;
        private final String leaves;

        Season(String words, String leaves) {
            this.words = words;
            this.leaves = leaves;
        }
    }

    @Override
    public String svg() {
        var wood = line(x, GROUND, x, 165, 9, "#5d4634")
                + line(x, 190, x - 26, 140, 5, "#5d4634")
                + line(x, 185, x + 26, 138, 5, "#5d4634")
                + line(x, 168, x - 4, 118, 4, "#5d4634")
                + line(x - 14, 164, x - 36, 152, 3, "#5d4634")
                + line(x + 14, 162, x + 36, 150, 3, "#5d4634");
        if (season == Season.WINTER) return wood;
        var crown = circle(x - 24, 142, 26, season.leaves)
                + circle(x + 24, 140, 26, season.leaves)
                + circle(x, 118, 30, season.leaves);
        return wood + crown + (season == Season.AUTUMN ? fallen() : "");
    }

    private String fallen() {
        return circle(x - 30, GROUND + 6, 4, season.leaves)
                + circle(x - 8, GROUND + 12, 4, season.leaves)
                + circle(x + 22, GROUND + 5, 4, season.leaves)
                + circle(x + 38, GROUND + 14, 4, season.leaves);
    }

    @Override
    public String words() {
        return season.words;
    }
}
