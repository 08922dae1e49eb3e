// When the page was rebuilt, or the server comes back after a restart: what the page says is exchanged at once, then the
// page loads anew, for its scripts to see it.
let known = null;
new EventSource(`/__wayout/events${location.pathname}`).addEventListener("message", async ({ data }) => {
  const changed = known !== null && data !== known;
  known = data;
  if (!changed) return;
  const page = await fetch(location).then((answer) => answer.text()).catch(() => "");
  const main = new DOMParser().parseFromString(page, "text/html").querySelector("main");
  if (main) document.querySelector("main")?.replaceWith(main);
  location.reload();
});
