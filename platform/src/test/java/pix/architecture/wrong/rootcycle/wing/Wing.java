package pix.architecture.wrong.rootcycle.wing;

import java.util.List;
import pix.architecture.wrong.rootcycle.Root;

public record Wing(List<Root> roots) {}
