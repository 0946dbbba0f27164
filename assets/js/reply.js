// Reply and Quote open in the page's own composer. Without one (or with a modifier key) their links lead to the reply page.
{
  const form = document.getElementById("reply");
  const parent = form?.querySelector("[data-parent]");
  const area = form?.querySelector("textarea[name=text]");

  if (parent && area) {
    const words = form.dataset;
    const say = (detail) => document.dispatchEvent(new CustomEvent("plenum:say", { detail }));
    const fill = (text, values) => (text ?? "").replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
    let chosen = ""; // what is selected when a Quote link is pressed: the press itself lets go of the selection
    let chosenIn = null;

    const answer = (to) => {
      form.querySelector("[data-parent-line]")?.remove();
      parent.value = to?.id ?? "";
      delete words.parentNow;
      if (!to) return;
      words.parentNow = JSON.stringify({ id: to.id, name: to.name, post: to.post });
      const line = document.createElement("div");
      line.className = "parent";
      line.dataset.parentLine = "";
      const link = document.createElement("a");
      link.className = "quiet";
      link.href = `#post-${to.post}`;
      link.textContent = fill(words.answers, to);
      const off = document.createElement("button");
      off.type = "button";
      off.className = "btn small";
      off.textContent = words.answersNot ?? "";
      off.addEventListener("click", () => { answer(null); area.focus(); });
      line.append(link, off);
      form.querySelector(".by").before(line);
    };

    const selected = () => {
      const now = getSelection();
      if (!now || now.isCollapsed) return [null, ""];
      const node = now.getRangeAt(0).commonAncestorContainer;
      const prose = (node.nodeType === 1 ? node : node.parentElement)?.closest(".post .prose");
      return [prose, prose ? now.toString() : ""];
    };

    const quote = (link, to) => {
      const prose = link.closest(".post")?.querySelector(".prose");
      const text = (chosenIn === prose && chosen ? chosen : prose?.innerText ?? "").trim();
      const head = fill(words.quoteHead, to).replace(/[[\]\\]/g, "\\$&");
      const lines = text.split("\n").map((line) => `> ${line}`.trimEnd()).join("\n");
      const before = area.value.trimEnd();
      area.value = `${before ? before + "\n\n" : ""}> [${head}](${link.dataset.url})\n>\n${lines}\n\n`;
    };

    document.addEventListener("pointerdown", (event) => {
      if (event.target.closest?.("[data-quote]")) [chosenIn, chosen] = selected();
    });

    document.addEventListener("click", (event) => {
      const link = event.target.closest?.("a[data-reply], a[data-quote]");
      if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      const quoting = "quote" in link.dataset;
      const to = { id: link.dataset.id, name: link.dataset.name, post: link.dataset.quote ?? link.dataset.reply };
      if (quoting && !chosen) [chosenIn, chosen] = selected();
      answer(to);
      if (quoting) quote(link, to);
      [chosenIn, chosen] = [null, ""];
      area.dispatchEvent(new Event("input", { bubbles: true }));
      form.scrollIntoView({ block: "nearest" });
      area.focus();
      area.setSelectionRange(area.value.length, area.value.length);
      say(fill(quoting ? words.saidQuote : words.saidParent, to));
    });

    form.addEventListener("plenum:parent", ({ detail }) => answer(detail));
  }
}
