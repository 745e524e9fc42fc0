package pix.architecture.wrong.cycle.two;

import java.util.List;
import pix.architecture.wrong.cycle.one.One;

public record Two(List<One> ones) {}
