/** Ticks on conditions that are done. They stay on the device. */
import { read, write } from "./keep.js";

export function start(boxes) {
  const note = document.querySelector("[data-tick-note]");
  const kept = read("ticks", []);
  const ticks = new Set(Array.isArray(kept) ? kept : []);
  for (const box of boxes) {
    box.checked = ticks.has(box.dataset.tick);
    box.addEventListener("change", () => {
      if (box.checked) ticks.add(box.dataset.tick);
      else ticks.delete(box.dataset.tick);
      if (!write("ticks", [...ticks])) note.textContent = note.dataset.lost;
    });
  }
  note.hidden = false;
}
