// The site's own address, and buttons that copy the field they name.

/** The folder of the site, with a stroke at its end. */
const home = new URL(".", location.href).href;

/** A text as it stands in an attribute. */
const escaped = text => text.replace(/[&<"]/g, sign => ({ "&": "&amp;", "<": "&lt;", '"': "&quot;" })[sign]);

/** A code with the site's address where the page, which does not know it, has a word for it. */
const located = code => code.replace(/ADRESS\/|ADDRESS\//g, () => escaped(home));

/** Lets each button copy the field that it names, and says in `status` what came of it. */
const letCopy = status => document.addEventListener("click", async ({ target }) => {
  const button = target.closest("button[data-copy]");
  if (!button) return;
  const field = document.getElementById(button.dataset.copy);
  let said = status.dataset.copied;
  try {
    await navigator.clipboard.writeText(field.value);
  } catch {
    // No clipboard, or none for us: the text is chosen, and one more press of keys copies it.
    field.focus();
    field.select();
    said = status.dataset.chosen;
  }
  status.textContent = "";
  // The same words twice are news only after none.
  setTimeout(() => status.textContent = said, 50);
  clearTimeout(status.timer);
  status.timer = setTimeout(() => status.textContent = "", 8000);
});
