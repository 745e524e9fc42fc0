// A poll that who leads puts to all: a question and two to four answers.
import { button, h } from '../kit.js';

export function poll(meet) {
  const question = field('Question');
  const options = [1, 2, 3, 4].map((place) => field(`Réponse ${place}`));
  const trouble = h('p', { class: 'meet-trouble', role: 'alert' });
  const start = () => {
    const [asked, ...given] = [question, ...options].map(({ input }) => input.value.trim().replace(/\s+/g, ' '));
    const filled = given.filter((text) => text);
    trouble.textContent = !asked ? 'Écrivez une question.' : filled.length < 2 ? 'Un sondage a au moins deux réponses.' : '';
    if (trouble.textContent) return;
    meet.set('poll.question', asked);
    meet.set('poll.options', filled.length);
    filled.forEach((text, place) => meet.set(`poll.${place + 1}`, text));
    meet.go({ view: 'poll' });
    meet.say('Sondage lancé : chacun peut répondre.');
  };
  const now = meet.state['poll.question'] ? h('p', { class: 'meet-shared' }, `Sondage en cours : ${meet.state['poll.question']}`) : null;
  return [h('h2', { tabindex: '-1' }, 'Sondage'), now, h('div', { class: 'meet-write' }, [question, ...options].map(({ label }) => label), trouble, button('Lancer le sondage', start, { class: 'sim-button sim-main' }))];
}

function field(name) {
  const input = h('input', { type: 'text', class: 'meet-field', form: 'sim-none', autocomplete: 'off' });
  return { input, label: h('label', {}, h('span', {}, name), input) };
}
