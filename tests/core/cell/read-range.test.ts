import { readRange } from "../../../src/core/cell/read-range";
import { normalize } from "../../../src/core/text/normalize";

const range = (text: string) => readRange(normalize(text), text);

test.each([
  ["38.5～40.0", 38.5, 40],
  ["3～5千人", 3000, 5000],
  ["5千～1万人", 5000, 10000],
  ["0.5～1.5％", 0.005, 0.015],
  ["80％以上90％未満", 0.8, 0.9],
  ["50％～", 0.5, null],
])("%s", (text, from, to) => {
  expect(range(text)).toMatchObject({
    from: { value: from },
    to: to === null ? null : { value: to },
  });
});

test.each([
  ["西暦かもしれない", "2025～2029"],
  ["小さくなる", "5～3"],
  ["同じ", "5～5"],
  ["単位が違う", "10人～20件"],
  ["単位のないハイフン", "1-3"],
  ["以下から始まる", "80％以下～90％"],
  ["単位のない片側", "5～"],
  ["三つ", "1～2～3"],
  ["区切りだけ", "～"],
  ["数ではない", "東京～大阪"],
])("%sものは幅ではない（%s）", (_, text) => {
  expect(range(text)).toBeNull();
});
