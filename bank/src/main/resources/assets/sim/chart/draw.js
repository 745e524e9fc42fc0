// The four charts, as SVG. Each takes {labels, values, width, height, across, up} and gives what to draw: labels are
// the first column's cells (numbers for a scatter), across and up the names of the two columns.
import { s } from '../kit.js';
import { scale, shown } from './scale.js';

const LEFT = 52;
const RIGHT = 26;
const TOP = 26;
const COLOURS = 6;

export function bars(data) {
  const up = scale(data.values, true);
  const field = frame(data, up, 64);
  const step = field.width / data.values.length;
  const shapes = data.values.map((value, place) => {
    const top = field.y(up.share(value));
    const base = field.y(up.share(0));
    const box = {
      x: LEFT + step * (place + 0.15),
      width: step * 0.7,
      y: Math.min(top, base),
      height: Math.abs(base - top),
    };
    return s('rect', { ...box, class: 'chart-fill' });
  });
  return [...field.axes, ...ticksBelow(data, field, (place) => LEFT + step * (place + 0.5), step), ...shapes];
}

export function line(data) {
  const up = scale(data.values, false);
  const field = frame(data, up, 64);
  const step = field.width / Math.max(1, data.values.length - 1);
  const at = (place) => LEFT + step * place;
  const points = data.values.map((value, place) => [at(place), field.y(up.share(value))]);
  const path = s('polyline', { points: points.map((point) => point.join(',')).join(' '), class: 'chart-line' });
  const dots = points.map(([cx, cy]) => s('circle', { cx, cy, r: 3, class: 'chart-fill' }));
  return [...field.axes, ...ticksBelow(data, field, at, step), path, ...dots];
}

export function scatter(data) {
  const across = scale(data.labels, false);
  const up = scale(data.values, false);
  const field = frame(data, up, 48);
  const x = (value) => LEFT + field.width * across.share(value);
  const ticks = across.ticks.map((tick) =>
    s('text', { x: x(tick), y: field.bottom + 16, class: 'chart-middle' }, shown(tick)),
  );
  const name = s('text', { x: LEFT + field.width, y: field.bottom + 36, class: 'chart-end' }, data.across);
  const dots = data.values.map((value, place) =>
    s('circle', { cx: x(data.labels[place]), cy: field.y(up.share(value)), r: 4.5, class: 'chart-fill' }),
  );
  return [...field.axes, ...ticks, name, ...dots];
}

/** Slices from the top, clockwise; each has its label and its share beside it, so colour is never alone. */
export function pie(data) {
  const total = data.values.reduce((sum, value) => sum + value, 0);
  const centre = [data.width / 2, data.height / 2];
  const radius = Math.min(data.width / 2 - 96, data.height / 2 - 34);
  let turned = 0;
  return data.values.flatMap((value, place) => {
    const from = turned;
    turned += value / total;
    return [
      slice(centre, radius, from, turned, place),
      ...sliceName(centre, radius, (from + turned) / 2, data.labels[place], value / total),
    ];
  });
}

function around([x, y], radius, turn) {
  return [x + radius * Math.sin(2 * Math.PI * turn), y - radius * Math.cos(2 * Math.PI * turn)];
}

function slice(centre, radius, from, to, place) {
  const large = to - from > 0.5 ? 1 : 0;
  const [start, end] = [around(centre, radius, from), around(centre, radius, to)];
  const d = `M${centre}L${start}A${radius},${radius},0,${large},1,${end}Z`;
  return s('path', { d, class: `chart-slice chart-colour-${place % COLOURS}` });
}

function sliceName(centre, radius, turn, label, share) {
  const [x, y] = around(centre, radius + 12, turn);
  const side = turn > 0.02 && turn < 0.48 ? 'chart-start' : turn > 0.52 && turn < 0.98 ? 'chart-end' : 'chart-middle';
  const percent = `${Math.round(share * 100)} %`;
  const lift = 7 * (1 + Math.cos(2 * Math.PI * turn));
  return [
    s(
      'text',
      { x, y: y + 8 - lift, class: side },
      label.length > 16 ? `${label.slice(0, 15)}…` : label,
      s('tspan', { x, dy: 14 }, percent),
    ),
  ];
}

/** The vertical axis with its grid, its numbers and its name. */
function frame(data, up, room) {
  const bottom = data.height - room;
  const width = data.width - LEFT - RIGHT;
  const y = (share) => bottom - (bottom - TOP) * share;
  const grid = up.ticks.map((tick) =>
    s('line', { x1: LEFT, x2: LEFT + width, y1: y(up.share(tick)), y2: y(up.share(tick)), class: 'chart-grid' }),
  );
  const numbers = up.ticks.map((tick) =>
    s('text', { x: LEFT - 6, y: y(up.share(tick)) + 4, class: 'chart-end' }, shown(tick)),
  );
  const name = s('text', { x: 4, y: 14, class: 'chart-start' }, data.up);
  return { bottom, width, y, axes: [...grid, ...numbers, name] };
}

/** Labels under the axis, slanted; some are left out when they would touch. */
function ticksBelow(data, field, x, step) {
  const every = Math.ceil(18 / step);
  return data.labels.map((label, place) => {
    if (place % every) return null;
    const y = field.bottom + 14;
    const short = String(label).length > 12 ? `${String(label).slice(0, 11)}…` : String(label);
    return s('text', { x: x(place) + 4, y, class: 'chart-end', transform: `rotate(-38 ${x(place) + 4} ${y})` }, short);
  });
}
