// The status line. Other scripts say: document.dispatchEvent(new CustomEvent("plenum:say", {detail: "words"})).
{
  const line = document.getElementById("said");
  let timer;
  // What was done is said once: the address that is kept or copied does not carry it.
  const here = new URL(location.href);
  if (here.searchParams.has("said")) {
    here.searchParams.delete("said");
    history.replaceState(history.state, "", here);
  }
  document.addEventListener("plenum:say", ({ detail }) => {
    if (!line || !detail) return;
    clearTimeout(timer);
    line.textContent = "";
    // A moment apart, so that the same words twice are read out twice.
    timer = setTimeout(() => {
      line.textContent = detail;
      timer = setTimeout(() => { line.textContent = ""; }, 10000);
    }, 60);
  });
}
