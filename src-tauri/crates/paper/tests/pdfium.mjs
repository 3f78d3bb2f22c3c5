// Prints the text of each page of a PDF as pdfium reads it, each ended by a form feed as
// pdftotext does.
// Arguments: the PDF, and the folder of node_modules that has @hyzyla/pdfium.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [pdf, modules] = process.argv.slice(2);
const package_ = pathToFileURL(`${modules}/@hyzyla/pdfium/dist/index.esm.js`);
const { PDFiumLibrary } = await import(package_.href);
const library = await PDFiumLibrary.init();
const document = await library.loadDocument(readFileSync(pdf));
for (const page of document.pages()) {
  process.stdout.write(`${page.getText()}\f`);
}
