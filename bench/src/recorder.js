// Runs in a page before its own scripts, and watches it as an impatient reader would: waits for the map, then moves the
// slider in each frame until the map follows. Times are milliseconds since the page was asked for.
(({ shapes, slider, count }) => {
  const race = (window.race = { stands: null, answers: null, longest: 0, shift: 0 });
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
    } else if (follows) {
      return void drawn(() => {
        race.answers = performance.now();
        observer.disconnect();
        end();
      });
    } else move((frame ^= 1) ? 2010 : 2020);
    requestAnimationFrame(look);
  })();

  // Moves the slider one year in each of so many frames, back and forth; or only lets the frames go by.
  race.steps = (years, moves) =>
    new Promise(done => {
      const { min, max } = document.querySelector(slider);
      const span = max - min;
      let step = 0;
      (function next() {
        if (step == years) return void done();
        const place = ++step % (2 * span);
        if (moves) move(Number(min) + (place <= span ? place : 2 * span - place));
        drawn(next);
      })();
    });
})(PAGE);
