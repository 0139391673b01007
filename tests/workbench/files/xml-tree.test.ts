import fc from "fast-check";
import { child, childrenOf, parseXml } from "../../../src/workbench/files/xml-tree";

test("elements, attributes and texts, without prefixes and with their characters", () => {
  const xml =
    '<?xml version="1.0"?><!-- <b/> --><x:a x:n="1" m=\'&lt;&#x5E74;"\'>前&amp;<b/>後<![CDATA[<&]]><b i="2">中</b></x:a>';
  const root = parseXml(xml);
  expect(root).toMatchObject({
    name: "a",
    attributes: { "x:n": "1", m: '<年"' },
    text: "前&後<&",
  });
  expect(childrenOf(root, "b").map(({ source }) => source)).toEqual(["<b/>", '<b i="2">中</b>']);
  expect(child(root, "b", "c")).toBeNull();
});

test.each(["<a><b></a></b>", "<a>", "</a>", "", "text"])("%s is no tree", (xml) => {
  expect(parseXml(xml)).toBeNull();
});

test("whatever it is given, it answers; long texts in linear time", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      parseXml(`<${a}>${b}</${a}>`);
      parseXml(a + b);
    }),
  );
  // Quadratic work on these would take minutes.
  for (const part of ["<", "<a ", "<a b=", '<a b="', "<!--", "</", "&#"]) {
    parseXml(part.repeat(50_000));
  }
});
