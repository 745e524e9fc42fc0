// A poll that who leads puts to all: a question and two to four answers.
import { button, h } from '../kit.js';
import { words } from './words.js';

export function poll(meet) {
  const question = field(words.question);
  const options = [1, 2, 3, 4].map((place) => field(words.answer(place)));
  const trouble = h('p', { class: 'office-trouble', role: 'alert' });
  const start = () => {
    const [asked, ...given] = [question, ...options].map(({ input }) => input.value.trim().replace(/\s+/g, ' '));
    const filled = given.filter((text) => text);
    trouble.textContent = !asked ? words.noQuestion : filled.length < 2 ? words.fewAnswers : '';
    if (trouble.textContent) return;
    meet.set('poll.question', asked);
    meet.set('poll.options', filled.length);
    filled.forEach((text, place) => meet.set(`poll.${place + 1}`, text));
    meet.go({ view: 'poll' });
    meet.say(words.started);
  };
  const now = meet.state['poll.question']
    ? h('p', { class: 'meet-shared' }, words.running(meet.state['poll.question']))
    : null;
  return [
    h('h2', { tabindex: '-1' }, words.poll),
    now,
    h(
      'div',
      { class: 'office-lines meet-write' },
      [question, ...options].map(({ label }) => label),
      trouble,
      button(words.start, start, { class: 'sim-button sim-main' }),
    ),
  ];
}

function field(name) {
  const input = h('input', { type: 'text', class: 'office-field', form: 'sim-none', autocomplete: 'off' });
  return { input, label: h('label', {}, h('span', {}, name), input) };
}
