package pix.bank.families.computer;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the table: things, their sockets, the cables between them.
 *
 * @param scenery where things have their places in one drawing; without it each thing is a drawing of its own
 * @param named whether things bear their names; else who does not see them hears what they look like
 * @param labels words to be put on things, by id
 * @param box the name of a box that things may be put into
 */
public record Bench(
        @Nullable Scenery scenery,
        @Nullable Boolean named,
        Map<String, String> labels,
        @Nullable String box,
        List<Thing> things,
        List<Cable> cables) {

    public Bench {
        cables = cables == null ? List.of() : List.copyOf(cables);
    }

    public enum Scenery {
        DESK,
        LAPTOP
    }

    /** What a thing is. The wall gives power; a strip passes it on; a hub and a box pass data on. */
    public enum Kind {
        TOWER,
        LAPTOP,
        SCREEN,
        KEYBOARD,
        MOUSE,
        SPEAKERS,
        HEADPHONES,
        PRINTER,
        WEBCAM,
        MICROPHONE,
        STICK,
        DISK,
        SCANNER,
        PROJECTOR,
        PHONE,
        BOX,
        HUB,
        WALL,
        STRIP,
        TOUCHPAD,
        HINGE,
        @JsonProperty("power-button")
        POWER_BUTTON,
        @JsonProperty("usb-port")
        USB_PORT,
        @JsonProperty("jack-port")
        JACK_PORT,
        GRILLE;

        boolean isComputer() {
            return this == TOWER || this == LAPTOP;
        }

        /** Whether it needs no computer to do what it is for. */
        boolean isAlone() {
            return isComputer() || this == WALL || this == STRIP || this == BOX || this == PHONE;
        }

        boolean passesDataOn() {
            return isComputer() || this == HUB || this == BOX;
        }
    }

    /**
     * @param button a switch of its own: {@code on} or {@code off} at first
     * @param battery whether it works without a cable
     * @param needs settings, or facts, without which it does not work though it is plugged in
     */
    public record Thing(
            String id,
            Kind kind,
            @Nullable String name,
            @Nullable String told,
            @Nullable Position button,
            @Nullable Boolean battery,
            List<Socket> sockets,
            @Nullable Map<String, List<String>> needs) {

        public Thing {
            sockets = sockets == null ? List.of() : List.copyOf(sockets);
        }
    }

    public enum Position {
        @JsonProperty("on")
        ON,
        @JsonProperty("off")
        OFF
    }

    /** @param mark what is written beside it */
    public record Socket(String id, Shape shape, @Nullable String mark) {}

    /** @param of the thing that it is fixed to at its other end, when it has one plug only */
    public record Cable(String id, String name, @Nullable String of, List<Plug> plugs) {}

    /** @param in the socket where it is at first; none when it lies there */
    public record Plug(Shape shape, @Nullable String in) {}

    Stream<Socket> sockets() {
        return things.stream().flatMap(thing -> thing.sockets().stream());
    }

    /** The setting that tells where a plug is. */
    static String setting(Cable cable, int place) {
        return "plug." + cable.id() + "." + (place + 1);
    }
}
