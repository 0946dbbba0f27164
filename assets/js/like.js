// Like and unlike without leaving the page. The button posts by itself; anything unexpected here falls back to that.
// Answer to "Accept: application/json": {"liked": true, "label": "15 likes", "action": "/posts/104/unlike", "said": "You like post 4."}
{
  document.addEventListener("click", async (event) => {
    const button = event.target.closest?.("button.like");
    if (!button?.form || event.defaultPrevented) return;
    event.preventDefault();
    if (button.hasAttribute("aria-busy")) return;
    button.setAttribute("aria-busy", "true");
    let state;
    try {
      const answer = await fetch(button.formAction, {
        method: "POST",
        headers: { Accept: "application/json" },
        body: new URLSearchParams(new FormData(button.form)),
      });
      if (answer.ok && answer.headers.get("Content-Type")?.startsWith("application/json")) state = await answer.json();
    } catch { /* the line is down: the plain way shows the browser's own page */ }
    button.removeAttribute("aria-busy");
    if (typeof state?.liked !== "boolean") {
      button.form.requestSubmit(button);
      return;
    }
    button.setAttribute("aria-pressed", state.liked);
    if (state.action) button.setAttribute("formaction", state.action);
    const label = button.querySelector("[data-label]");
    if (label && state.label) label.textContent = state.label;
    document.dispatchEvent(new CustomEvent("plenum:say", { detail: state.said }));
  });
}
