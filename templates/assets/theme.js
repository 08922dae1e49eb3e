// Before the first paint: that there are scripts (what needs them is hidden otherwise), and the colours that the reader chose on this device, if any.
document.documentElement.classList.add("js");
try {
  const theme = JSON.parse(localStorage.getItem("wayout:theme"));
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {}
