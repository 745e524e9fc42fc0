// Draws each chart from the table that says the same; the library comes when a page has a chart, and only then.
const library = document.querySelector("script[data-charts]").dataset.charts;
const numbers = text => Number(text.replace(/[^\d,.-]/g, "").replace(",", "."));
const token = name => {
  const probe = document.createElement("i");
  probe.className = `tone-${name}`;
  document.body.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return colour;
};

let loading;
const load = () => loading ??= new Promise((done, failed) => {
  const script = document.createElement("script");
  script.src = library;
  script.onload = () => done(globalThis.Chart);
  script.onerror = failed;
  document.head.append(script);
});

const read = table => {
  const [head, ...rows] = [...table.rows].map(row => [...row.cells].map(cell => cell.textContent.trim()));
  const columns = head.slice(1).map((_, at) => rows.map(row => numbers(row[at + 1])));
  return { series: head.slice(1), labels: rows.map(row => row[0]), columns };
};

const TONES = { ring: ["good", "warn", "edge"], line: ["edge", "good"], bar: ["brand"] };
const datasets = (kind, { series, columns }) => columns.map((data, at) => ({
  label: series[at],
  data,
  borderWidth: kind === "line" ? 3 : 0,
  borderColor: token(TONES[kind][at]),
  backgroundColor: kind === "ring" ? TONES.ring.map(token) : token(TONES[kind][at]),
  stepped: kind === "line",
  pointRadius: 3,
  borderRadius: 4,
}));

// Where there is no room for words under bars, bars lie and their words stand before them.
const NARROW = 420;
const scales = (kind, lying) => {
  const words = { ticks: { color: token("muted"), autoSkip: kind === "line" }, grid: { display: false } };
  const amounts = { beginAtZero: true, ticks: { precision: 0, color: token("muted") }, grid: { color: token("line") } };
  return lying ? { x: amounts, y: words } : { x: words, y: amounts };
};
const options = (kind, lying) => ({
  maintainAspectRatio: false,
  animation: false,
  color: token("ink"),
  indexAxis: lying ? "y" : "x",
  plugins: {
    legend: { display: kind !== "bar", position: "bottom", labels: { color: token("ink"), usePointStyle: true } },
  },
  scales: kind === "ring" ? {} : scales(kind, lying),
});

const draw = async figure => {
  figure.dataset.drawn = "";
  const Chart = await load();
  const kind = figure.dataset.chart;
  const place = figure.querySelector(".chart");
  const canvas = document.createElement("canvas");
  canvas.ariaHidden = "true";
  place.replaceChildren(canvas);
  const table = read(figure.querySelector("table"));
  new Chart(canvas, {
    type: { ring: "doughnut", line: "line", bar: "bar" }[kind],
    data: { labels: table.labels, datasets: datasets(kind, table) },
    options: options(kind, kind === "bar" && place.clientWidth < NARROW),
  });
};
const drawAll = () => document.querySelectorAll("[data-chart]:not([data-drawn])").forEach(draw);

// One tick for all the lines of a page.
document.addEventListener("change", event => {
  const all = event.target.closest("[data-ticks]");
  for (const one of all?.form.elements ?? []) if (one.name === all.dataset.ticks) one.checked = all.checked;
});

drawAll();
for (const shown of ["htmx:afterSwap", "htmx:historyRestore"]) addEventListener(shown, drawAll);
