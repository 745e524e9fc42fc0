// How programs end: [{ text, outcome }]. A program is read here from its text, so that what the page writes is seen
// too.
import { text } from '/assets/sim/blocks/program.js';
import { run } from '/assets/sim/blocks/run.js';
import { newWorld } from '/assets/sim/blocks/worlds.js';

export function answer(json) {
  return JSON.stringify(
    JSON.parse(json).map(({ program, given }) => {
      const blocks = read(program.split(' ').filter(Boolean));
      return { text: text(blocks), outcome: end(run(blocks, newWorld(given))) };
    }),
  );
}

function end(steps) {
  for (;;) {
    const { value, done } = steps.next();
    if (done) return value.outcome;
  }
}

function read(words) {
  const blocks = [];
  while (words.length && words[0] !== '}') blocks.push(block(words));
  return blocks;
}

function block(words) {
  const word = words.shift();
  if (word === 'tant-que') return { type: 'while', condition: words.shift(), body: body(words) };
  if (word === 'repeter') return { type: 'repeat', times: Number(words.shift()), body: body(words) };
  if (word !== 'si') return { type: 'act', action: word };
  const choice = { type: 'if', condition: words.shift(), body: body(words), otherwise: [] };
  if (words[0] === 'sinon' && words.shift()) choice.otherwise = body(words);
  return choice;
}

function body(words) {
  words.shift();
  const blocks = read(words);
  words.shift();
  return blocks;
}
