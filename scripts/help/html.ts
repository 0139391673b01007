import type { Language } from "../../src/core/messages/language";
import { columnName } from "../../src/core/sheet/address";

/** A heading with what belongs to it, as markup. */
export function section(title: string, body: string): string {
  return `<h2>${escape(title)}</h2>\n${body}`;
}

/** A paragraph of plain text. */
export function paragraph(text: string): string {
  return `<p>${escape(text)}</p>\n`;
}

/** Terms with what they mean. */
export function terms(items: readonly (readonly [string, string])[]): string {
  const pairs = items.map(([term, text]) => `<dt>${escape(term)}</dt><dd>${escape(text)}</dd>`);
  return `<dl>${pairs.join("")}</dl>`;
}

/** Cells as a sheet shows them, with the letters and numbers around; each cell's markup is given. */
export function sheetTable(rows: readonly (readonly string[])[]): string {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const letters = Array.from({ length: width }, (_, c) => `<th scope="col">${columnName(c)}</th>`);
  const lines = rows.map((cells, r) => {
    const all = Array.from({ length: width }, (_, c) => `<td>${cells[c] ?? ""}</td>`);
    return `<tr><th scope="row">${r + 1}</th>${all.join("")}</tr>`;
  });
  return `<table class="sheet"><tr><td></td>${letters.join("")}</tr>${lines.join("")}</table>\n`;
}

/** Text never becomes markup. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A whole page of the help, in `help/` or, with `up` as `../`, in a folder of it. */
export function page(page: {
  readonly language: Language;
  readonly title: string;
  readonly body: string;
  readonly up?: string;
}): string {
  const { language, title, body, up = "" } = page;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self'">
<title>${escape(title)}</title>
<link rel="icon" href="${up}../assets/icons/product-32.png">
<link rel="stylesheet" href="${up}../font.css">
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

const style = `
:root{color-scheme:light dark}
body{margin:0;font:15px/1.8 "Yu Gothic UI","Meiryo UI","Hiragino Sans","Noto Sans JP Variable",sans-serif}
main{max-width:46rem;margin:0 auto;padding:1rem 1.25rem 4rem}
h1{font-size:1.6rem;line-height:1.4}
h2{margin-top:2.4rem;padding-bottom:.3rem;border-bottom:2px solid #0f5c7d;font-size:1.2rem}
h3{margin:1.6rem 0 .2rem;font-size:1rem}
code{font-family:Consolas,Menlo,"Noto Sans JP Variable",monospace;overflow-wrap:anywhere}
p{margin:.3rem 0}
table{border-collapse:collapse;margin:.4rem 0;width:100%}
th,td{padding:.3rem .6rem;border-bottom:1px solid #8884;text-align:left;vertical-align:top;font-weight:400}
th{width:12rem;white-space:nowrap;font-weight:600}
th[scope="col"]{width:auto}
dt{margin-top:.8rem;font-weight:600}
dd{margin:0}
small{opacity:.7}
.sheet td,.sheet th{width:auto;border:1px solid #8884}
.formula{font-family:Consolas,Menlo,"Noto Sans JP Variable",monospace;overflow-wrap:anywhere}
.other{text-align:right}
nav{display:flex;flex-wrap:wrap;gap:.1rem 1rem;padding-bottom:.6rem;border-bottom:1px solid #8884;font-size:.85rem}
nav [aria-current]{color:inherit;font-weight:600;text-decoration:none}
img{display:block;max-width:100%;margin:.8rem 0;border:1px solid #8888;border-radius:6px}
pre{overflow-x:auto}`;
