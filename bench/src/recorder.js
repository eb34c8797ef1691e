// Runs in a page before its own scripts, and watches it as an impatient reader would: waits for the map, then moves the
// slider in each frame until the map follows, and waits until all else would. Times are milliseconds since the page was asked for.
(({ shapes, slider, count, whole }) => {
  const race = (window.race = { stands: null, answers: null, whole: null, longest: 0, shift: 0 });
  const watch = (type, seen) =>
    new PerformanceObserver(list => list.getEntries().forEach(seen)).observe({ type, buffered: true });
  watch("longtask", task => (race.longest = Math.max(race.longest, task.duration)));
  watch("layout-shift", shift => (race.shift += shift.value));

  const paint = ["class", "fill", "style"];
  let follows = false;
  const isShape = ({ target }) => target.matches(shapes) || target.querySelector(shapes);
  const observer = new MutationObserver(changes => {
    follows ||= race.stands != null && changes.some(isShape);
  });
  observer.observe(document, { subtree: true, attributes: true, attributeFilter: paint });

  const move = year => {
    const input = document.querySelector(slider);
    if (!input) return;
    input.value = year;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  };
  // After a frame has been drawn.
  const drawn = act => requestAnimationFrame(() => setTimeout(act));

  let frame = 0;
  let end;
  race.end = new Promise(resolve => (end = resolve));
  (function look() {
    if (race.stands == null) {
      if (document.querySelectorAll(shapes).length == count) drawn(() => (race.stands ??= performance.now()));
    } else if (!follows) {
      move((frame ^= 1) ? 2010 : 2020);
    } else if (race.answers == null) {
      drawn(() => (race.answers ??= performance.now()));
    } else if (document.querySelector(whole)) {
      observer.disconnect();
      race.whole = performance.now();
      return void end();
    }
    requestAnimationFrame(look);
  })();

  // Moves the slider by keys, a year in each of so many frames, back and forth; or lets only the frames go by.
  race.frames = (count, keys) =>
    new Promise(done => {
      const input = document.querySelector(slider);
      const span = input.max - input.min;
      let frame = 0;
      (function next() {
        if (frame == count) return void done();
        const on = frame++ % (2 * span) < span;
        if (keys) {
          input.dispatchEvent(new KeyboardEvent("keydown", { key: on ? "ArrowRight" : "ArrowLeft", bubbles: true }));
          move(Number(input.value) + (on ? 1 : -1));
          input.dispatchEvent(new Event("change", { bubbles: true }));
        }
        drawn(next);
      })();
    });

  // Where the slider lies in the window, and which years it has.
  race.slider = () => {
    const input = document.querySelector(slider);
    const { left, top, width, height } = input.getBoundingClientRect();
    return { left, width, middle: top + height / 2, years: input.max - input.min };
  };
})(PAGE);
