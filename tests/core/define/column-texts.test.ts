import { columnTexts } from "../../../src/core/define/column-texts";
import type { DraftContent } from "../../../src/core/define/draft";
import { understand } from "../../../src/core/define/understand";
import { mieTexts, saying } from "./support/content";

const texts = (content: DraftContent, language: "ja" | "en" = "ja") =>
  columnTexts(content, understand(content), language);

test("words stand in the register's language, judgements with their marks", () => {
  const content = saying(mieTexts, {
    direction: "increase",
    path: "compound",
    criteria: {
      continuity: { mark: "met", ground: "毎年の調査" },
      rationality: { mark: null, ground: "導入が広がる" },
      simplicity: null,
    },
    influence: true,
    settable: true,
  });
  expect(texts(content)).toMatchObject({
    kind: "KPI",
    direction: "増加",
    path: "複利",
    continuity: "○ 毎年の調査",
    rationality: "導入が広がる",
    simplicity: "",
    exclusion: "該当なし",
  });
  expect(texts(content, "en")).toMatchObject({ direction: "Increase", exclusion: "None" });
});

test("what is excluded says by which rule, and gives no reason to keep it", () => {
  const excluded = saying({ reason: "迷った" }, { influence: false, decision: "exclude" });
  expect(texts(excluded)).toMatchObject({ exclusion: "県が影響を及ぼせない", reason: "" });
  const kept = saying({ reason: "ほかにない" }, { influence: false, decision: "keep" });
  expect(texts(kept)).toMatchObject({ exclusion: "県が影響を及ぼせない", reason: "ほかにない" });
});

test("left out for a criterion, it names the criterion", () => {
  const criteria = {
    continuity: { mark: "unmet", ground: "" },
    rationality: null,
    simplicity: { mark: "unmet", ground: "集計に手間" },
  } as const;
  expect(texts(saying({}, { criteria, decision: "exclude" }))).toMatchObject({
    continuity: "×",
    simplicity: "× 集計に手間",
    exclusion: "継続性・簡易性を満たさない",
  });
});

test("a way that no word says is written out year by year", () => {
  const content = saying(
    { ...mieTexts, baseline: "10％", target: "50％" },
    {
      milestones: [{ period: "2027年", value: "40％", by: "compound" }],
    },
  );
  expect(texts(content)).toMatchObject({
    milestones: "2026年 20%、2027年 40%、2028年 45%",
    path: "",
  });
});
