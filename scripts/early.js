// Colours the map as the slider moves while the client is still on its way. It knows one state, the default one with
// any year; the client, which takes over, reads how the slider stands. The build puts the classes of all shapes in.
const { first, looks, layers } = LOOKS;
const root = document.documentElement;
const slider = document.getElementById("year");

const show = () => {
  const year = slider.value - first;
  document.querySelector("output").firstChild.data = slider.value;
  document.querySelectorAll("svg[data-map] .shapes > g").forEach((layer, place) => {
    const look = looks[layers[place].charCodeAt(year) - 35];
    if (layer.getAttribute("class") != look) layer.setAttribute("class", look);
  });
};

// A shared link may ask for another state: its shapes wait.
if (!("ready" in root.dataset || "pending" in root.dataset || "opening" in root.dataset)) {
  const isMoved = () => slider.value != slider.defaultValue;
  if (isMoved()) show();
  slider.addEventListener("input", show);
  new MutationObserver((changes, observer) => {
    observer.disconnect();
    slider.removeEventListener("input", show);
    // The still page shows the present.
    if (root.dataset.ready == "failed" && isMoved()) {
      slider.value = slider.defaultValue;
      show();
    }
  }).observe(root, { attributeFilter: ["data-ready"] });
}
