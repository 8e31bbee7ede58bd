/** Runs in every frame: notes when a button 校验 can be used, by the frame's own clock, which starts with its navigation. */
requestAnimationFrame(function look() {
  const button = [...document.querySelectorAll("button")].find((each) => /^(校验|Check)$/.test((each.textContent ?? "").trim()));
  if (button && !button.disabled && button.getAttribute("aria-disabled") !== "true") {
    const { left, top, width, height } = button.getBoundingClientRect();
    // What a click in its middle would hit.
    if (button.contains(document.elementFromPoint(left + width / 2, top + height / 2))) {
      document.documentElement.dataset.usable = String(performance.now());
      return;
    }
  }
  requestAnimationFrame(look);
});
