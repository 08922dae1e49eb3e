import { wayout } from "./client.js"; // a copy of /api/v1/client.js: extensions may not load code
const { resolveHost, service } = wayout({ base: "https://user.example/wayout/api/v1/" });

chrome.tabs.onUpdated.addListener(async (tabId, { status }, { url }) => {
  if (status !== "complete") return;
  const id = await resolveHost(url ?? "");
  const grade = id && (await service(id))?.derived.rating.grade;
  await chrome.action.setBadgeText({ tabId, text: grade ? grade.slice(0, 4) : "" });
  await chrome.action.setTitle({ tabId, title: id ? `How to leave ${id}: ${grade ?? "not rated"}` : "" });
});
