// Appended to the client's own script: were the client to stop while it runs, the page that was sent comes back.
//
// Rust stops by a trap, which ends whatever the browser had it do: a step of the slider, a timer, an answer that
// arrives. Half of what the reader then sees may be of one state, half of another, and nothing answers.
const { dataset } = document.documentElement;
const { title } = document;
const page = document.getElementById("app");
const still = page.cloneNode(true);

addEventListener("error", ({ error }) => {
  if (dataset.ready === "failed" || !(error instanceof WebAssembly.RuntimeError)) return;
  page.replaceWith(still);
  document.title = title;
  dataset.ready = "failed";
  delete dataset.pending;
  delete dataset.opening;
  // Its listeners remain; none of them may keep a link from leading on, where the client starts anew.
  addEventListener("click", (event) => event.stopImmediatePropagation(), true);
});
