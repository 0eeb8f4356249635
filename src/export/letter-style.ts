/** How a page looks, on screen and on A4. No colour carries meaning, and nothing is fetched: the fonts are the reader's own. */

/** The style sheet of every page we make. */
export const LETTER_STYLE = `
@page { size: A4; margin: 25mm 20mm 25mm 25mm; }
html { background: #f2f2f0; }
body {
  max-width: 185mm; margin: 1.5rem auto; padding: clamp(1.2rem, 6vw, 20mm); box-sizing: border-box;
  background: #fff; color: #1a1a1a; text-align: left; overflow-wrap: break-word; hyphens: manual;
  font: 12pt/1.5 Cambria, Charter, "Noto Serif", "Liberation Serif", Georgia, serif;
}
h1, h2, h3, h4 {
  margin: 1.6em 0 0.4em; line-height: 1.25; break-after: avoid;
  font-family: "Segoe UI", "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
}
h1 { font-size: 1.45em; }
main > :first-child { margin-top: 0; }
h2 { font-size: 1.2em; }
h3, h4, h5, h6 { font-size: 1em; }
p, ul, ol, dl, table, blockquote, pre { margin: 0 0 0.9em; }
p, li { orphans: 3; widows: 3; }
ul, ol { padding-left: 1.5em; }
li { margin: 0.2em 0; }
li > p { margin-bottom: 0.4em; }
a { color: #0b4a8f; text-decoration: underline; }
table { width: 100%; border-collapse: collapse; line-height: 1.4; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { hyphens: auto; padding: 0.4em 0.6em; border: 1px solid #767676; text-align: left; vertical-align: top; }
th { background: #eee; font-family: "Segoe UI", "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif; }
td:empty { height: 1.6em; }
[align="right"] { text-align: right; }
[align="center"] { text-align: center; }
blockquote { padding-left: 1em; border-left: 3px solid #767676; }
pre { white-space: pre-wrap; }
hr { margin: 1.6em 0; border: 0; border-top: 1px solid #767676; }
.contains-task-list { padding-left: 0; list-style: none; }
.task-list-item { display: grid; grid-template-columns: 1.8em 1fr; margin: 0.5em 0; break-inside: avoid; }
.boks { font: 1.3em/1.1 "Segoe UI Symbol", "Apple Symbols", "DejaVu Sans", "Noto Sans Symbols 2", sans-serif; }
@page taet { margin: 14mm 18mm; }
@media print {
  html { background: none; }
  body { max-width: none; margin: 0; padding: 0; font-size: 11pt; }
  a { color: inherit; }
  .taet { page: taet; font-size: 10.5pt; line-height: 1.25; }
  .taet h1 { margin-bottom: 0.2em; }
  .taet h2 { margin: 0.6em 0 0.1em; font-size: 1.1em; }
  .taet p, .taet ul, .taet table { margin-bottom: 0.3em; }
  .taet li { margin: 0; }
  .taet th, .taet td { padding: 0.1em 0.4em; }
  .taet td:empty { height: 2.4em; }
}
`;

/** SHA-256 of {@link LETTER_STYLE} in base64, as the page's Content-Security-Policy names it. A test computes it anew. */
export const LETTER_STYLE_HASH = 'sha256-+RBMFhLCORC/fcnNUNrbWjbMPzdR05L4uFi38RsY1Q8=';
