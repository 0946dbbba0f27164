// Toolbar, preview in place and local draft for every form[data-composer]. Words come from the form's data attributes.
{
  const KEY = "plenum:draft:";
  const MONTH = 30 * 24 * 3600 * 1000;
  const root = document.documentElement;
  const locale = { ar: "ar-u-nu-latn", en: "en-GB" }[root.lang] ?? root.lang;
  const keeps = !root.hasAttribute("data-shared-device");
  const say = (detail) => document.dispatchEvent(new CustomEvent("plenum:say", { detail }));
  const fill = (text, values) => (text ?? "").replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");

  // Storage may be switched off; then there is no draft and nothing else changes.
  const store = {
    get(key) { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } },
    set(key, value) { try { localStorage.setItem(key, JSON.stringify(value)); return true; } catch { return false; } },
    drop(key) { try { localStorage.removeItem(key); } catch { /* nothing was kept */ } },
    keys() { try { return Object.keys(localStorage).filter((key) => key.startsWith(KEY)); } catch { return []; } },
  };

  // Written through the browser's own editing, so that undo takes it back.
  const put = (area, text, from, to) => {
    area.focus();
    area.setSelectionRange(from, to);
    if (!document.execCommand("insertText", false, text)) {
      area.setRangeText(text, from, to, "end");
      area.dispatchEvent(new Event("input", { bubbles: true }));
    }
  };

  const around = (before, after) => (area, words) => {
    const { selectionStart: from, selectionEnd: to, value } = area;
    const inner = value.slice(from, to) || words.wordText || "";
    put(area, before + inner + after, from, to);
    area.setSelectionRange(from + before.length, from + before.length + inner.length);
  };

  const eachLine = (mark) => (area) => {
    const { selectionStart, selectionEnd, value } = area;
    const from = value.lastIndexOf("\n", selectionStart - 1) + 1;
    const rest = value.indexOf("\n", selectionEnd);
    const to = rest < 0 ? value.length : rest;
    const lines = value.slice(from, to).split("\n").map((line) => mark + line).join("\n");
    put(area, lines, from, to);
  };

  const table = (area, words) => {
    const { selectionEnd: at, value } = area;
    const name = words.wordColumn || "";
    const lead = at === 0 || value.slice(0, at).endsWith("\n\n") ? "" : value[at - 1] === "\n" ? "\n" : "\n\n";
    put(area, `${lead}| ${name} 1 | ${name} 2 |\n| --- | --- |\n|  |  |\n`, at, at);
  };

  const TOOLS = {
    bold: around("**", "**"),
    italic: around("*", "*"),
    link: around("[", "](https://)"),
    quote: eachLine("> "),
    list: eachLine("- "),
    table,
    image: around("![", "](https://)"),
  };
  const MIRRORED = ["list", "quote"];

  const icon = (name) => {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("class", MIRRORED.includes(name) ? "icon turn" : "icon");
    svg.setAttribute("width", 18);
    svg.setAttribute("height", 18);
    svg.setAttribute("aria-hidden", "true");
    const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
    use.setAttribute("href", `${root.dataset.icons}#${name}`);
    svg.append(use);
    return svg;
  };

  const toolbar = (form, area) => {
    if (!root.dataset.icons) return;
    const bar = document.createElement("div");
    bar.className = "tools";
    bar.setAttribute("role", "group");
    bar.setAttribute("aria-label", form.dataset.toolGroup ?? "");
    const add = (tag, name) => {
      const tool = document.createElement(tag);
      const words = form.dataset["tool" + name[0].toUpperCase() + name.slice(1)] ?? name;
      tool.className = "tool";
      tool.title = words;
      tool.setAttribute("aria-label", words);
      tool.append(icon(name));
      bar.append(tool);
      return tool;
    };
    for (const [name, act] of Object.entries(TOOLS)) {
      const tool = add("button", name);
      tool.type = "button";
      tool.addEventListener("click", () => act(area, form.dataset));
    }
    const help = form.querySelector("[data-help]");
    if (help) {
      add("a", "help").href = help.href;
      help.hidden = true;
    }
    area.before(bar);
  };

  const preview = (form, area) => {
    const button = form.querySelector("[data-preview]");
    let refused = false;
    button?.addEventListener("click", async (event) => {
      if (refused) return;
      event.preventDefault();
      if (!area.value.trim()) { area.focus(); return; }
      const body = new URLSearchParams({ text: area.value });
      for (const name of ["csrf", "lang"]) if (form.elements[name]) body.set(name, form.elements[name].value);
      let answer, html;
      try {
        answer = await fetch(button.dataset.preview, { method: "POST", headers: { Accept: "text/html" }, body });
        html = await answer.text();
      } catch { say(form.dataset.previewFailed); return; }
      // The page that shows a preview without script says what is wrong, and keeps the text.
      if (!answer.ok) { refused = true; button.click(); return; }
      let box = form.querySelector(".preview");
      if (!box) {
        box = document.createElement("section");
        box.className = "preview";
        box.setAttribute("aria-label", form.dataset.previewTitle ?? "");
        box.append(document.createElement("h3"), document.createElement("div"));
        box.firstChild.textContent = form.dataset.previewTitle ?? "";
        button.closest(".buttons").before(box);
      }
      box.lastChild.innerHTML = html; // our own server's answer, cleaned there; the page's policy lets no script in it run
      say(form.dataset.previewTitle);
    });
  };

  // Whoever signs out leaves nothing behind, and leaving the page must not write it again.
  let signedOut = false;

  const drafts = (form, area) => {
    const key = KEY + new URL(form.action).pathname;
    const place = form.querySelector("[data-draft]");
    const base = area.defaultValue;
    const clock = (time, style) => new Intl.DateTimeFormat(locale, { ...style, hourCycle: "h23" }).format(time);
    const kept = store.get(key);
    if (kept && kept.base === base && area.value === base && kept.text !== base) {
      area.value = kept.text;
      if (kept.parent) form.dispatchEvent(new CustomEvent("plenum:parent", { detail: kept.parent }));
      if (place) place.textContent = fill(form.dataset.draftBack, { time: clock(kept.time, { dateStyle: "long", timeStyle: "short" }) });
    }
    let timer;
    const keep = () => {
      clearTimeout(timer);
      if (signedOut) return;
      if (!area.value.trim() || area.value === base) {
        store.drop(key);
        if (place) place.textContent = "";
        return;
      }
      const parent = form.dataset.parentNow ? JSON.parse(form.dataset.parentNow) : undefined;
      const done = store.set(key, { text: area.value, base, parent, time: Date.now() });
      if (done && place) place.textContent = fill(form.dataset.draftKept, { time: clock(Date.now(), { timeStyle: "short" }) });
    };
    area.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(keep, 600); });
    addEventListener("pagehide", () => { if (timer) keep(); });
  };

  // A page that says "posted" names the form whose draft is done with.
  for (const done of document.querySelectorAll("[data-done]")) store.drop(KEY + done.dataset.done);
  for (const key of store.keys()) if (!keeps || !(Date.now() - (store.get(key)?.time ?? 0) < MONTH)) store.drop(key);

  for (const form of document.querySelectorAll("form[data-composer]")) {
    const area = form.querySelector("textarea[name=text]");
    if (!area) continue;
    toolbar(form, area);
    preview(form, area);
    // After all modules have run, since restoring a draft may need reply.js.
    if (keeps) document.addEventListener("DOMContentLoaded", () => drafts(form, area));
  }

  document.addEventListener("click", (event) => {
    if (!event.target.closest?.("[data-sign-out]")) return;
    signedOut = true;
    for (const key of store.keys()) store.drop(key);
  });
}
