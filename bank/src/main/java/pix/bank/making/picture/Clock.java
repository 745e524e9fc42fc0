package pix.bank.making.picture;

import static pix.bank.making.picture.Svg.circle;
import static pix.bank.making.picture.Svg.line;

import java.time.LocalTime;

/** A public clock on its post; {@code time} as in 10:40. */
public record Clock(int x, LocalTime time) implements Part {

    @Override
    public String svg() {
        double minutes = Math.toRadians(time.getMinute() * 6.0);
        double hours = Math.toRadians((time.getHour() % 12) * 30 + time.getMinute() / 2.0);
        return line(x, 120, x, GROUND, 6, "#3a3d44")
                + circle(x, 92, 30, "#3a3d44")
                + circle(x, 92, 26, "#fdfdf8")
                + marks()
                + hand(hours, 14, 4)
                + hand(minutes, 21, 2.5);
    }

    private String marks() {
        var marks = new StringBuilder();
        for (int hour = 0; hour < 12; hour++) {
            double angle = Math.toRadians(hour * 30);
            marks.append(line(
                    x + 22 * Math.sin(angle),
                    92 - 22 * Math.cos(angle),
                    x + 24 * Math.sin(angle),
                    92 - 24 * Math.cos(angle),
                    hour % 3 == 0 ? 3 : 1.2,
                    "#3a3d44"));
        }
        return marks.toString();
    }

    private String hand(double angle, double length, double width) {
        return line(x, 92, x + length * Math.sin(angle), 92 - length * Math.cos(angle), width, "#111");
    }

    @Override
    public String words() {
        return "une horloge à aiguilles qui marque %d h %02d"
                .formatted((time.getHour() + 11) % 12 + 1, time.getMinute());
    }
}
