// Keeps an answer on the device while the network is down, says so, and sends it again by itself.
// The server takes the same answer twice for one, so that trying again is always safe. Whoever was signed out elsewhere
// meets a log-in first: what they had typed is found again in its question, and leaves when they say so.
const PREFIX = "unsent:";
const DAY = 86400000;
const LONGEST_WAIT = 30000;

class UnsentAnswer extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form");
    this.wait = 1000;
    this.retry = () => this.send();
    this.addEventListener("submit", event => this.pressed = event.submitter);
    this.addEventListener("htmx:sendError", () => this.keep());
    this.addEventListener("htmx:timeout", () => this.keep());
    this.addEventListener("htmx:beforeOnLoad", event => this.judge(event));
    this.querySelector("[data-retry]")?.addEventListener("click", this.retry);
    addEventListener("online", this.retry);
    this.restore();
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
    removeEventListener("online", this.retry);
  }

  get key() {
    return PREFIX + this.dataset.key;
  }

  /** A server that is down is a cut like another; any other reply means that the answer has arrived. */
  judge(event) {
    const { status } = event.detail.xhr;
    if (status === 401) {
      this.store(true);
    } else if (status >= 500) {
      event.preventDefault();
      this.keep();
    } else {
      this.waiting = false;
      localStorage.removeItem(this.key);
    }
  }

  store(byHand) {
    const token = this.form.elements._csrf;
    const isKept = ([name, value]) => name !== token?.name && typeof value === "string";
    const fields = [...new FormData(this.form, this.pressed)].filter(isKept);
    localStorage.setItem(this.key, JSON.stringify({ at: Date.now(), byHand, fields }));
  }

  keep() {
    this.store(false);
    this.announce();
    this.timer = setTimeout(this.retry, this.wait);
    this.wait = Math.min(2 * this.wait, LONGEST_WAIT);
  }

  announce() {
    this.waiting = true;
    this.querySelector(":scope > .cut").hidden = false;
  }

  send() {
    if (!this.waiting || this.form.ariaBusy === "true") return;
    clearTimeout(this.timer);
    this.form.noValidate = true;
    this.form.requestSubmit(this.pressed ?? undefined);
  }

  /** The page was closed or reloaded before the answer had left: it goes now. */
  restore() {
    const kept = JSON.parse(localStorage.getItem(this.key) ?? "null");
    if (!kept) return;
    for (const [name, value] of kept.fields) this.fill(name, value);
    if (kept.byHand) {
      this.pressed = undefined;
      this.querySelector(":scope > .kept").hidden = false;
      return;
    }
    this.announce();
    this.timer = setTimeout(this.retry, this.wait);
  }

  fill(name, value) {
    for (const field of this.form.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
      if (field.type === "submit") this.pressed = field.value === value ? field : this.pressed;
      else if (field.type === "checkbox" || field.type === "radio") field.checked ||= field.value === value;
      else field.value = value;
    }
  }
}

for (const key of Object.keys(localStorage))
  if (key.startsWith(PREFIX) && Date.now() - JSON.parse(localStorage[key]).at > DAY) localStorage.removeItem(key);
customElements.define("unsent-answer", UnsentAnswer);
