// A countdown. The server keeps the real time: this one only tells it.
class Timer extends HTMLElement {
  connectedCallback() {
    this.end = Date.now() + 1000 * this.dataset.seconds;
    this.text = this.querySelector("span");
    this.ticking = setInterval(() => this.tick(), 250);
  }

  disconnectedCallback() {
    clearInterval(this.ticking);
  }

  tick() {
    const left = Math.max(0, Math.ceil((this.end - Date.now()) / 1000));
    this.toggleAttribute("data-soon", left <= 15 && left > 0);
    if (left > 0) this.show(`${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`);
    else this.over();
  }

  over() {
    clearInterval(this.ticking);
    this.toggleAttribute("data-over", true);
    this.role = "alert";
    this.show(this.dataset.overText);
    this.dispatchEvent(new CustomEvent("time-over", { bubbles: true }));
  }

  show(text) {
    if (this.text.textContent !== text) this.text.textContent = text;
  }
}
customElements.define("pix-timer", Timer);
