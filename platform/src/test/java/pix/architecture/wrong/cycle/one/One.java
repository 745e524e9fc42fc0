package pix.architecture.wrong.cycle.one;

import pix.architecture.wrong.cycle.two.Two;

public record One(Two two) {}
