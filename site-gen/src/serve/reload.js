// Reloads the page when it was rebuilt, and when the server comes back after a restart.
let known = null;
new EventSource(`/__wayout/events${location.pathname}`).addEventListener("message", ({ data }) => {
  if (known !== null && data !== known) location.reload();
  known = data;
});
