// Before the first paint: the colours that the reader chose on this device, if any.
try {
  const theme = JSON.parse(localStorage.getItem("wayout:theme"));
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {}
