package pix.bank.making.picture;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The paints of our drawings, by the French names that authors write and descriptions say. */
public enum Colour {
    @JsonProperty("rouge")
    RED("rouge", "rouge", "#b3392f"),
    @JsonProperty("bleu")
    BLUE("bleu", "bleue", "#2f5f9e"),
    @JsonProperty("vert")
    GREEN("vert", "verte", "#3d7a46"),
    @JsonProperty("jaune")
    YELLOW("jaune", "jaune", "#e0b23a"),
    @JsonProperty("gris")
    GREY("gris", "grise", "#6b7079"),
    @JsonProperty("blanc")
    WHITE("blanc", "blanche", "#f4f1ea"),
    @JsonProperty("orange")
    ORANGE("orange", "orange", "#b45a18"),
    @JsonProperty("noir")
    BLACK("noir", "noire", "#2b2d33"),
    @JsonProperty("rose")
    PINK("rose", "rose", "#e5a8ba");

    final String masculine;
    final String feminine;
    final String paint;

    Colour(String masculine, String feminine, String paint) {
        this.masculine = masculine;
        this.feminine = feminine;
        this.paint = paint;
    }

    /** The colour of letters that can be read on this one. */
    String ink() {
        return this == WHITE || this == YELLOW || this == PINK ? "#1c1c1c" : "#ffffff";
    }
}
