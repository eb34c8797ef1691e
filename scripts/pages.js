// Other pages of this site as documents, parsed by the browser; none of it is set as HTML.
function readPage(file) {
  return new Promise((arrived, failed) => {
    const request = Object.assign(new XMLHttpRequest(), {
      onloadend: () => (request.status === 200 && request.response ? arrived(request.response) : failed(new Error(`${file}: ${request.status}`))),
    });
    request.open("GET", file);
    request.responseType = "document";
    request.send();
  });
}

