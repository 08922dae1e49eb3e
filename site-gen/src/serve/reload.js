// Reloads the page when the site was rebuilt, and when the server comes back after a restart.
let known = null;
new EventSource("/__wayout/events").addEventListener("message", ({ data }) => {
  if (known !== null && data !== known) location.reload();
  known = data;
});
