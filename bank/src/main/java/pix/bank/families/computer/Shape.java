package pix.bank.families.computer;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Forms of plugs and sockets. A jack goes into two holes of which one is right, a telephone plug into a network socket too. */
enum Shape {
    @JsonProperty("mains")
    MAINS,
    @JsonProperty("cord")
    CORD,
    @JsonProperty("dc")
    DC,
    @JsonProperty("usb-a")
    USB_A,
    @JsonProperty("usb-b")
    USB_B,
    @JsonProperty("usb-c")
    USB_C,
    @JsonProperty("hdmi")
    HDMI,
    @JsonProperty("displayport")
    DISPLAYPORT,
    @JsonProperty("vga")
    VGA,
    @JsonProperty("rj45")
    RJ45,
    @JsonProperty("rj11")
    RJ11,
    @JsonProperty("jack")
    JACK,
    @JsonProperty("jack-out")
    JACK_OUT,
    @JsonProperty("jack-in")
    JACK_IN;

    /** Whether a plug of this form goes into such a socket, whatever comes of it. */
    boolean fits(Shape socket) {
        if (this == JACK) return socket == JACK_OUT || socket == JACK_IN;
        return socket == this || this == RJ11 && socket == RJ45;
    }

    /** Whether something comes through: a telephone plug in a network socket carries nothing. */
    boolean carries(Shape socket) {
        return fits(socket) && !(this == RJ11 && socket == RJ45);
    }
}
