// Times less than a day old are told as "12 min ago", with the full date in the title. The server writes full dates only.
{
  const root = document.documentElement;
  const locale = { ar: "ar-u-nu-latn", en: "en-GB" }[root.lang] ?? root.lang;
  const ago = new Intl.RelativeTimeFormat(locale, { style: "short" });
  const now = new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(0, "second");
  const zone = root.dataset.zone ? { timeZone: root.dataset.zone } : {};
  const full = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short", hourCycle: "h23", ...zone });
  const MINUTE = 60000;
  const shown = new Map();

  for (const time of document.querySelectorAll("time[datetime*=T]:not([data-fixed])")) {
    const at = Date.parse(time.dateTime);
    if (at > Date.now() - 24 * 60 * MINUTE) shown.set(time, { at, words: time.textContent });
  }

  const tell = () => {
    for (const [time, { at, words }] of shown) {
      const minutes = Math.floor((Date.now() - at) / MINUTE);
      if (minutes < 0) continue;
      if (minutes >= 24 * 60) {
        time.textContent = words;
        shown.delete(time);
        continue;
      }
      time.title ||= full.format(at);
      time.textContent = minutes < 1 ? now : minutes < 60 ? ago.format(-minutes, "minute") : ago.format(-Math.floor(minutes / 60), "hour");
    }
  };

  if (shown.size) {
    tell();
    setInterval(() => { if (!document.hidden) tell(); }, MINUTE);
    document.addEventListener("visibilitychange", () => { if (!document.hidden) tell(); });
  }
}
