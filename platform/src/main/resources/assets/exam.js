// The page of a question says that it is there, and asks for itself again once another browser sits, an alert
// freezes the question or the test has ended.
const OFTEN = 20000;

const say = async () => {
  const shown = document.querySelector("[data-alive]");
  const form = shown?.querySelector("form.answer");
  if (!form) return;
  const sent = new FormData(form);
  const body = new URLSearchParams({ position: sent.get("position"), _csrf: sent.get("_csrf") });
  const reply = await fetch(shown.dataset.alive, { method: "POST", body }).catch(() => undefined);
  if (reply?.status === 409 && shown.isConnected) location.reload();
};

setInterval(say, OFTEN);
document.addEventListener("visibilitychange", () => { if (!document.hidden) say(); });
