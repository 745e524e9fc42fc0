// Round numbers for an axis.

/** From and to, by round steps, around these values; from 0 when `zero` is asked or not far. */
export function scale(values, zero) {
  const least = Math.min(...values);
  const greatest = Math.max(...values);
  const low = zero || least > 0 && least < (greatest - least) * 1.5 ? Math.min(0, least) : least;
  const step = roundStep((greatest - low || 1) / 5);
  const from = Math.floor(low / step) * step;
  const to = Math.ceil(greatest / step) * step || step;
  const ticks = [];
  for (let tick = from; tick <= to + step / 2; tick += step) ticks.push(Number(tick.toFixed(6)));
  return { from, to, ticks, share: (value) => (value - from) / (to - from) };
}

function roundStep(wanted) {
  const power = 10 ** Math.floor(Math.log10(wanted));
  return [1, 2, 5, 10].find((factor) => factor * power >= wanted) * power;
}

export const shown = (value) => value.toLocaleString('fr-FR', { maximumFractionDigits: 1 });
