// Says to the style sheet that scripts run: some buttons are of no use without them.
document.documentElement.classList.add("live");
