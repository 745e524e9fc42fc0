package pix.architecture.wrong.rootcycle;

import pix.architecture.wrong.rootcycle.wing.Wing;

public record Root(Wing wing) {}
