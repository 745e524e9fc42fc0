// The margin of a line: comments with their answers, what somebody proposes, what the learner proposes.
import { button, h } from '../kit.js';
import { accepted } from './lines.js';
import { words } from './words.js';

const SPEAKS = ['comment', 'edit', 'owner'];

export function notes(space, document, line, place, waiting) {
  const speaks = space.has('comment') && SPEAKS.includes(document.role);
  const threads = document.comments.filter((comment) => comment.on === line.id);
  const parts = [
    ...waiting.map((each) => suggestion(space, document, line, each)),
    mine(space, line),
    ...threads.map((comment) => thread(space, comment, speaks)),
    speaks && !line.mine ? adding(space, document, line, place) : '',
  ].filter((each) => each);
  return parts.length ? h('div', { class: 'doc-notes' }, parts) : '';
}

function mine(space, line) {
  const proposed = space.state[`proposed.${line.id}`];
  return proposed && !space.suggests ? h('p', { class: 'doc-note' }, words.youPropose(proposed)) : '';
}

function suggestion(space, document, line, each) {
  const told = each.cut ? words.replaces(each.cut, each.put) : words.adds(each.put);
  const decide = (how) => () => {
    if (how === 'accepted') line.text = accepted(line.text, each);
    space.set(`suggestion.${each.id}`, how);
    space.tell();
    space.redraw(words.decided[how], `line-${line.id}`);
  };
  const decides = ['edit', 'owner'].includes(document.role);
  const act = (how) =>
    space.act(words.decide[how], `${how}-${each.id}`, decide(how), { 'aria-label': `${words.decide[how]} : ${told}` });
  return h(
    'div',
    { class: 'doc-note doc-suggestion' },
    who(space, each.by, ''),
    h('p', {}, told),
    decides ? h('div', { class: 'doc-acts' }, act('accepted'), act('refused')) : '',
  );
}

function who(space, by, at) {
  return h('p', { class: 'doc-who' }, space.face(by), h('strong', {}, space.name(by)), ' ', h('small', {}, at));
}

function thread(space, comment, speaks) {
  const isClosed = space.state[`resolved.${comment.id}`] === 'oui';
  const close = () =>
    space.alter(`resolved.${comment.id}`, isClosed ? 'non' : 'oui', isClosed ? words.reopened : words.closed);
  const named = (act) => ({ 'aria-label': `${act} : ${comment.text.slice(0, 40)}` });
  const reply = () => (space.answering = comment.id) && space.redraw('', `text-${comment.id}`);
  return h(
    'div',
    { class: `doc-note${isClosed ? ' doc-closed' : ''}` },
    who(space, comment.by, comment.at),
    h('p', {}, comment.text),
    comment.replies.map(({ by, at, text }) => h('div', { class: 'doc-reply' }, who(space, by, at), h('p', {}, text))),
    isClosed ? h('p', { class: 'doc-done' }, words.isClosed) : '',
    speaks
      ? h(
          'div',
          { class: 'doc-acts' },
          isClosed ? '' : space.act(words.reply, `reply-${comment.id}`, reply, named(words.reply)),
          space.act(isClosed ? words.reopen : words.close, `close-${comment.id}`, close, named(words.close)),
        )
      : '',
    speaks && space.answering === comment.id ? answering(space, comment) : '',
  );
}

function answering(space, comment) {
  const send = (text) => {
    comment.replies.push({ by: 'vous', at: words.now, text });
    space.answering = '';
    space.set(`reply.${comment.id}`, text);
    space.redraw(words.replied, `close-${comment.id}`);
  };
  return writing(space, words.yourReply, comment.id, send);
}

/** A line to write in a margin, sent or given up. */
function writing(space, label, key, send) {
  const area = h('textarea', { class: 'office-field', rows: '2', form: 'sim-none', autocomplete: 'off' });
  area.dataset.key = `text-${key}`;
  const done = () => {
    const text = area.value.trim().replace(/\s+/g, ' ');
    return text ? send(text) : area.focus();
  };
  const stop = () => {
    space.answering = '';
    space.redraw('');
  };
  return h(
    'div',
    { class: 'office-lines doc-writing' },
    h('label', {}, h('span', {}, label), area),
    h(
      'div',
      { class: 'doc-acts' },
      button(words.publish, done, { class: 'sim-button sim-main', 'data-key': `send-${key}` }),
      button(words.cancel, stop, { class: 'sim-button sim-plain' }),
    ),
  );
}

function adding(space, document, line, place) {
  if (space.answering !== `on-${line.id}`) {
    const open = () => (space.answering = `on-${line.id}`) && space.redraw('', `text-on-${line.id}`);
    return space.act(words.comment, `comment-${line.id}`, open, {
      class: 'sim-button doc-comment',
      'aria-label': words.commentLine(place + 1),
    });
  }
  const send = (text) => {
    const count = Number(space.state['comment.count']) + 1;
    document.comments.push({ id: `c+${count}`, on: line.id, by: 'vous', at: words.now, text, replies: [] });
    space.answering = '';
    space.set('comment.count', count);
    space.set('comment.on', line.id);
    space.set('comment.text', text);
    space.redraw(words.commented, `comment-${line.id}`);
  };
  return writing(space, words.yourComment, `on-${line.id}`, send);
}
