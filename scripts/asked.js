// What a reader clicks and writes before the page answers is done once it answers. A link that was followed at once would
// leave the state that the address asks for, a button or a region would do nothing, and what is written would be lost.

const root = document.documentElement;
const OWN = "a[href^='?'], #app button, [data-map]";
const clicks = [];
const field = document.getElementById("hitta");
let written = "";

function keep(event) {
  const asksForMore = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  // Others may hear that the page answers before this does.
  if ("ready" in root.dataset || asksForMore || !event.target.closest?.(OWN)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  clicks.push(event);
}

const write = () => (written = field.value);

addEventListener("click", keep, true);
field.addEventListener("input", write);
new MutationObserver((changes, observer) => {
  observer.disconnect();
  removeEventListener("click", keep, true);
  field.removeEventListener("input", write);
  if (root.dataset.ready == "failed") return;
  if (written && document.activeElement == field) {
    field.value = written;
    field.dispatchEvent(new InputEvent("input"));
  }
  for (const event of clicks) event.target.dispatchEvent(new event.constructor("click", event));
}).observe(root, { attributeFilter: ["data-ready"] });
