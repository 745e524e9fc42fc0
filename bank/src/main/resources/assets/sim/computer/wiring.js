// What the cables bring to the things, as they are plugged: power and data. In the bank Wiring does the same.

const HOLES = { jack: ['jack-out', 'jack-in'], rj11: ['rj11', 'rj45'] };

/** Whether a plug goes into a socket, whatever comes of it. */
export function fits(plug, socket) {
  return (HOLES[plug] ?? [plug]).includes(socket);
}

const isComputer = ({ kind }) => kind === 'tower' || kind === 'laptop';
const gives = ({ kind }) => kind === 'wall' || kind === 'strip';
const passesOn = (thing) => isComputer(thing) || thing.kind === 'hub' || thing.kind === 'box';
const isForPower = (cable) => cable.plugs.some(({ shape }) => shape === 'mains');

/** The setting that tells where a plug is. */
export function setting(cable, place) {
  return `plug.${cable.id}.${place + 1}`;
}

/** Those ends of a cable that are somewhere: { thing, socket, plug }; a fixed end has no socket. */
export function ends(bench, cable, state) {
  const plugged = cable.plugs.flatMap(({ shape }, place) =>
    bench.things.flatMap((thing) =>
      (thing.sockets ?? [])
        .filter(({ id, shape: hole }) => id === state[setting(cable, place)] && fits(shape, hole))
        .map((socket) => ({ thing, socket, plug: shape })),
    ),
  );
  return [...plugged, ...bench.things.filter(({ id }) => id === cable.of).map((thing) => ({ thing }))];
}

export function wiring(bench, state) {
  const cables = (thing) =>
    bench.cables.filter((cable) => {
      const all = ends(bench, cable, state);
      return all.length === 2 && all.some((end) => end.thing.id === thing.id);
    });

  const needsPower = (thing) =>
    thing.kind === 'strip' ||
    isComputer(thing) ||
    (thing.sockets ?? []).some(({ shape }) => shape === 'cord' || shape === 'dc') ||
    bench.cables.some((cable) => cable.of === thing.id && isForPower(cable));

  const isFed = (thing, asked) => {
    if (thing.kind === 'wall' || thing.battery) return true;
    return cables(thing)
      .filter(isForPower)
      .some((cable) =>
        ends(bench, cable, state).some(
          (end) => end.plug === 'mains' && gives(end.thing) && isPowered(end.thing, asked),
        ),
      );
  };

  // A strip that is plugged into itself gives nothing.
  const isPowered = (thing, asked = new Set()) => {
    if (asked.has(thing.id)) return false;
    asked.add(thing.id);
    const isOn = !thing.button || state[`switch.${thing.id}`] === 'on';
    return isOn && (isFed(thing, asked) || (!needsPower(thing) && isLinked(thing, asked)));
  };

  // A jack carries sound out of one hole of the computer and into the other.
  const carries = (end, thing) => {
    if (!end.socket) return true;
    const hole = end.socket.shape;
    if (end.plug !== 'jack' || end.thing.id === thing.id) return !(end.plug === 'rj11' && hole === 'rj45');
    return hole === (thing.kind === 'microphone' ? 'jack-in' : 'jack-out');
  };

  const isLinked = (thing, asked = new Set([thing.id])) =>
    cables(thing)
      .filter((cable) => !isForPower(cable))
      .map((cable) => ends(bench, cable, state))
      .filter((both) => both.every((end) => carries(end, thing)))
      .flat()
      .map((end) => end.thing)
      .filter((other) => other.id !== thing.id && passesOn(other))
      .some((other) => {
        if (!isPowered(other, new Set(asked))) return false;
        if (isComputer(other)) return true;
        if (asked.has(other.id)) return false;
        asked.add(other.id);
        return isLinked(other, asked);
      });

  return { isPowered: (thing) => isPowered(thing), isLinked: (thing) => isLinked(thing) };
}
