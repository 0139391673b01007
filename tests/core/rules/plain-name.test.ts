import { explainedName, plainName, withoutBrackets } from "../../../src/core/rules/plain-name";

test.each([
  ["ＩＣＴの　導入率", "ictの導入率"],
  ["研修の\n受講者数", "研修の受講者数"],
  ["離職率 ※１", "離職率"],
  ["離職率（注２）", "離職率"],
])("%j is plainly %s", (name, plain) => expect(plainName(name)).toBe(plain));

test.each([
  ["導入率（市町の割合）", "導入率"],
  ["導入率 (share)", "導入率"],
  ["（参考）導入率", "（参考）導入率"],
  ["導入率", "導入率"],
])("%s without what explains it is %s", (name, bare) => {
  expect(withoutBrackets(name)).toBe(bare);
});

test.each([
  ["導入率（市町の割合）", { head: "導入率", inner: "市町の割合" }],
  ["導入率", null],
  ["（参考）", null],
  ["導入率（市町（29）の割合）", null],
])("%s explains itself", (name, explained) => {
  expect(explainedName(name)).toEqual(explained);
});
