package pix.bank.families.computer;

import pix.bank.families.computer.Bench.Thing;
import pix.bank.question.Draw;

/** Things, sockets and cables in a drawn order: where something stands says nothing. */
final class Laying {

    private Laying() {}

    static Bench out(Bench bench, Draw draw) {
        var things = bench.things().stream().map(thing -> shuffled(thing, draw)).toList();
        return new Bench(
                bench.scenery(),
                bench.named(),
                bench.labels(),
                bench.box(),
                draw.shuffled(things),
                draw.shuffled(bench.cables()));
    }

    private static Thing shuffled(Thing thing, Draw draw) {
        return new Thing(
                thing.id(),
                thing.kind(),
                thing.name(),
                thing.told(),
                thing.button(),
                thing.battery(),
                draw.shuffled(thing.sockets()),
                thing.needs());
    }
}
