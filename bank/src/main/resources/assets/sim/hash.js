// A tool that computes the SHA-256 of a file of the learner's device, and compares it with a published one.
import { h, icon, Simulator } from './kit.js';
import { sha256 } from './hash/sha256.js';
import { words } from './hash/words.js';

class Hash extends Simulator {
  start() {
    this.hash = '';
    const again = this.again();
    const name = h(
      'p',
      { class: 'sim-title' },
      icon('M9 4 7 20', 'M17 4l-2 16', 'M4 9h17', 'M3 15h17'),
      words.title,
      again,
    );
    const quiet = { form: 'sim-none', autocomplete: 'off', spellcheck: 'false' };
    const onchange = () => this.compute();
    this.file = h('input', { type: 'file', class: 'office-field hash-field', onchange, ...quiet });
    this.shown = h('output', { class: 'hash-shown' }, '—');
    this.wanted = h('input', {
      type: 'text',
      class: 'office-field hash-field',
      autocapitalize: 'off',
      oninput: () => this.compare(),
      ...quiet,
    });
    this.verdict = h('p', { class: 'hash-verdict', role: 'status' });
    this.stage.append(
      name,
      h(
        'div',
        { class: 'hash-desk' },
        h('p', { class: 'office-note' }, words.stays),
        h('label', { class: 'hash-line' }, words.file, this.file),
        h('div', { class: 'hash-line' }, h('span', {}, words.hash), this.shown),
        h('label', { class: 'hash-line' }, words.published, this.wanted),
        this.verdict,
      ),
    );
  }

  async compute() {
    const [file] = this.file.files;
    if (!file) return;
    this.hash = '';
    this.shown.textContent = '…';
    this.compare();
    this.hash = sha256(new Uint8Array(await file.arrayBuffer()));
    this.shown.textContent = this.hash;
    this.compare();
  }

  compare() {
    const wanted = this.wanted.value.replace(/\s+/g, '').toLowerCase();
    const same = wanted === this.hash;
    this.verdict.textContent = !wanted || !this.hash ? '' : same ? words.same : words.different;
  }
}

customElements.define('pix-hash', Hash);
