package pix.bank.making.picture;

import static pix.bank.making.picture.Svg.path;

/** Mountains far away, with or without snow on them. */
public record Hills(boolean white) implements Part {

    @Override
    public int x() {
        return 240;
    }

    @Override
    public String svg() {
        var rock = path("M0 250 L0 150 L70 80 L140 150 L210 60 L300 160 L370 95 L480 190 L480 250 z", "#8b93a3");
        return white
                ? rock
                        + path(
                                "M44 106 L70 80 L97 107 L82 102 L70 112 L58 101 z M184 93 L210 60 L240 93 L222 88 L210 100 L198 87 z M346 116 L370 95 L400 118 L384 113 L370 122 z",
                                "#fff")
                : rock;
    }

    @Override
    public String words() {
        return white ? "au fond, des montagnes aux sommets blancs" : "au fond, des montagnes sans neige";
    }
}
