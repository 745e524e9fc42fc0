// « Je ne suis pas un robot »: one tick, then the browser works for a moment. Nothing is sent to anybody else.
// Without this script the form leaves as it is, and fewer of these are taken from one network.
class RobotCheck extends HTMLElement {
  connectedCallback() {
    this.form = this.closest("form");
    this.prepend(this.tick(), this.state());
    this.append(this.field("scripted", "true"), this.answer = this.field("robotCheck", ""));
    this.form.addEventListener("submit", event => this.hold(event));
  }

  tick() {
    const label = Object.assign(document.createElement("label"), { className: "tick" });
    this.box = Object.assign(document.createElement("input"), { type: "checkbox", id: this.id });
    this.removeAttribute("id");
    const error = this.querySelector(".error");
    if (error) this.box.setAttribute("aria-describedby", error.id);
    this.box.ariaInvalid = error ? "true" : null;
    this.box.addEventListener("change", () => this.box.checked && this.work());
    label.append(this.box, Object.assign(document.createElement("span"), { textContent: this.dataset.label }));
    return label;
  }

  state() {
    this.status = Object.assign(document.createElement("p"), { className: "hint", role: "status" });
    return this.status;
  }

  field(name, value) {
    return Object.assign(document.createElement("input"), { type: "hidden", name, value });
  }

  async work() {
    if (this.working || this.answer.value) return;
    this.working = true;
    this.say(this.dataset.working);
    try {
      const challenge = await (await fetch(this.dataset.challenge)).json();
      this.answer.value = this.payload(challenge, await this.solve(challenge));
      this.say(this.dataset.done);
    } catch {
      this.box.checked = false;
      this.say(this.dataset.failed);
    }
    this.working = false;
    if (this.held) this.release();
  }

  solve(challenge) {
    return new Promise((resolve, reject) => {
      const worker = new Worker(this.dataset.worker);
      worker.onmessage = ({ data }) => data === null ? reject(new Error("no solution")) : resolve(data);
      worker.onerror = reject;
      worker.postMessage(challenge);
    });
  }

  payload({ algorithm, challenge, salt, signature }, number) {
    return btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
  }

  /** Somebody quick has pressed the button already: the form leaves as soon as the number is found. */
  hold(event) {
    if (!this.working) return;
    event.preventDefault();
    this.held = true;
  }

  release() {
    this.held = false;
    this.form.removeAttribute("aria-busy");
    if (this.answer.value) this.form.requestSubmit();
  }

  say(text) {
    this.status.textContent = text;
  }
}
customElements.get("robot-check") ?? customElements.define("robot-check", RobotCheck);
