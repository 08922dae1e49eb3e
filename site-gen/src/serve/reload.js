// When the page was rebuilt, or the server comes back after a restart: what the page says is exchanged at once, then the
// page loads anew, for its scripts to see it.
let known = new URL(import.meta.url).searchParams.get("build");
new EventSource(`/__wayout/events${location.pathname}`).addEventListener("message", ({ lastEventId, data }) => {
  if (lastEventId === known) return;
  known = lastEventId;
  const main = new DOMParser().parseFromString(data, "text/html").querySelector("main");
  if (main) document.querySelector("main")?.replaceWith(main);
  // Loading begins once the new text is painted. Windows that nobody sees paint nothing, so this is no frame.
  setTimeout(() => location.reload(), 50);
});
