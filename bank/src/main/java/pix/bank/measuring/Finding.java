package pix.bank.measuring;

import pix.engine.simulation.Report;
import pix.engine.simulation.World;

/** What the simulated tests of one competence have shown. */
record Finding(String competence, World world, Report report) {}
