import { plainText } from "../../../src/core/tidy/plain-text";

test.each([
  ["指　標　名", "指標名"],
  ["  導入率\n（ＩＣＴ等） ", "導入率（ＩＣＴ等）"],
  ["介護　ロボット　　等", "介護 ロボット 等"],
  ["ICT\nuse", "ICT use"],
  ["①　相談", "(1) 相談"],
  ["", ""],
  ["　", ""],
])("%j is written %j", (text, expected) => expect(plainText(text)).toBe(expected));
