// Shows what a query names: the page follows it as it follows its own links, and reads it as it reads its address.
function follow(query) {
  const link = Object.assign(document.createElement("a"), { href: query, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
}

