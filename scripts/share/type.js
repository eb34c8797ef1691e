// Type in pictures: fonts that most devices have in the same widths, and lines that fit.

export const SERIF = "Georgia, 'Times New Roman', serif";
export const SANS = "Arial, Helvetica, 'Liberation Sans', sans-serif";

const pen = document.createElement("canvas").getContext("2d");

// How wide a text is set so.
export function width(text, { size, weight = 400, family = SANS }) {
  pen.font = `${weight} ${size}px ${family}`;
  return pen.measureText(text).width;
}

// The text in lines that are no wider than this. A word that is, such as an address, is broken.
export function lines(text, type, room) {
  const fits = line => width(line, type) <= room;
  const set = [];
  let line = "";
  for (let word of text.split(/\s+/).filter(word => word)) {
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line) set.push(line);
    while (word.length > 1 && !fits(word)) {
      let end = word.length - 1;
      while (end > 1 && !fits(word.slice(0, end))) end--;
      const joint = word.slice(0, end).search(/[/?&][^/?&]*$/) + 1;
      if (joint > end / 3) end = joint;
      set.push(word.slice(0, end));
      word = word.slice(end);
    }
    line = word;
  }
  return line ? [...set, line] : set;
}
